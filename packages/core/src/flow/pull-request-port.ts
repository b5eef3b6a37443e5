/** An open pull request. */
export interface PullRequest {
  readonly number: number
  /** Newest commit that it proposes. */
  readonly head: string
  /** `owner/name` of where that commit is, undefined for a repository that is gone. */
  readonly headRepository: string | undefined
  readonly baseRepository: string | undefined
}

/** A comment, and whether the job's own application wrote it. */
export interface PullRequestComment {
  readonly id: number
  readonly body: string
  readonly isOwn: boolean
}

/** Pull requests of a repository, and comments on them. @throws CoreError, WireError */
export interface PullRequestPort {
  /** Open pull requests from a branch, `owner:branch`. */
  openFrom(repository: string, head: string): Promise<readonly PullRequest[]>
  comments(repository: string, pull: number): Promise<readonly PullRequestComment[]>
  comment(repository: string, pull: number, body: string): Promise<void>
  changeComment(repository: string, id: number, body: string): Promise<void>
}
