package acme;

public final class App {
  public static int answer() {
    return 42;
  }
}
