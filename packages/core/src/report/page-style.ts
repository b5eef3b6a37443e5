/** Style sheet of the report: light and dark, phone and paper. Where the chain has no room, its stations stand below each other. */
export const PAGE_STYLE = `
:root{--ground:#f6f7f9;--card:#fff;--ink:#1b2230;--soft:#5a6475;--line:#d6dbe3;--good:#12713c;--good-ground:#e3f5ea;--bad:#b3261e;--bad-ground:#fdeceb;--open:#8a5a00;--open-ground:#fdf3dc;--link:#0b5cad;--code:#eef1f5}
@media (prefers-color-scheme:dark){:root{--ground:#12161d;--card:#1b212b;--ink:#e6eaf1;--soft:#a3adbd;--line:#364052;--good:#5fd394;--good-ground:#15301f;--bad:#ff8a80;--bad-ground:#3a1a1a;--open:#f2c14e;--open-ground:#33290f;--link:#7cb8ff;--code:#262e3b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:1200px;margin:0 auto;padding:28px 20px 12px}
footer{max-width:1200px;margin:0 auto;padding:12px 20px 40px;color:var(--soft);font-size:13px}
h2{margin:0 0 18px;padding:16px 20px;border-radius:12px;border:1px solid var(--line);background:var(--card);font-size:24px;line-height:1.25}
h2.good{color:var(--good);background:var(--good-ground);border-color:currentColor}
h2.bad{color:var(--bad);background:var(--bad-ground);border-color:currentColor}
h3{margin:34px 0 6px;font-size:19px}h4{margin:22px 0 6px;font-size:16px}
h3.bad{color:var(--bad)}h3.good{color:var(--good)}
p{margin-block:10px}
a{color:var(--link)}
code{padding:1px 5px;border-radius:5px;background:var(--code);font:12.5px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
pre{margin-inline:0;padding:12px;border-radius:8px;background:var(--code);overflow:auto}pre code{padding:0}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(215px,100%),1fr));gap:12px;margin:0 0 18px}
dl div{padding:12px 16px;border:1px solid var(--line);border-radius:10px;background:var(--card)}
dt{color:var(--soft);font-size:12px;letter-spacing:.04em;text-transform:uppercase}
dd{margin:3px 0 0;font-size:16px;font-weight:600}
.badge{display:inline-block;padding:1px 9px;border-radius:99px;border:1px solid currentColor;font-size:12.5px;font-weight:600;white-space:nowrap}
.badge.good{color:var(--good);background:var(--good-ground)}.badge.bad{color:var(--bad);background:var(--bad-ground)}.badge.open{color:var(--open);background:var(--open-ground)}
dd .badge{font-size:15px}
details{margin:12px 0;border:1px solid var(--line);border-radius:12px;background:var(--card)}
summary{padding:12px 18px;cursor:pointer;font-weight:600}
summary.good{color:var(--good)}summary.bad{color:var(--bad)}summary.open{color:var(--open)}
summary:focus-visible,a:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:8px}
details>:not(summary){margin-left:18px;margin-right:18px}
details[open]>summary{border-bottom:1px solid var(--line)}
details details{margin-block:10px;border-radius:8px;background:transparent}details details summary{font-weight:500;padding:9px 14px}
.table{overflow-x:auto;margin-block:12px}
table{width:100%;border-collapse:collapse;font-size:13.5px}
th{color:var(--soft);font-weight:600;font-size:12px;letter-spacing:.03em}
th,td{padding:7px 10px;border-bottom:1px solid var(--line);vertical-align:top;text-align:left}
th,td{overflow-wrap:break-word}td:last-child{min-width:130px}td code{overflow-wrap:anywhere}td code{padding:0;background:none}td:first-child>code{display:block;width:max-content;max-width:320px}
figure{margin-block:18px 14px;margin-inline:0}
figcaption p{margin:8px 0;padding:9px 13px;border-left:4px solid currentColor;border-radius:4px;font-size:14px}
figcaption .bad{color:var(--bad);background:var(--bad-ground)}figcaption .open{color:var(--open);background:var(--open-ground)}
.icons{position:absolute}
.chain{display:block;overflow:visible;margin:0 auto;max-width:none}
.chain text{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;fill:var(--ink)}
.chain .l,.chain .b,.chain .u{font:10.5px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;fill:var(--soft)}
.chain .u{font-size:12px}
.chain .h{font:700 15px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.chain .b{text-anchor:end;font-weight:600}
.chain rect{fill:var(--card);stroke:var(--soft);stroke-width:1.5}
.chain use{fill:none;stroke:var(--soft);stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.chain .certified rect,.chain .plain rect{stroke-width:2}
.chain .vouched rect{stroke-width:2;stroke-dasharray:14 3}
.chain .claimed rect{stroke-width:2;stroke-dasharray:7 4}
.chain .unknown rect{stroke-dasharray:2 4}
.chain .good rect{stroke:var(--good)}.chain .good .b{fill:var(--good)}.chain .good use{stroke:var(--good)}
.chain .n3.bad rect{stroke:var(--bad);fill:var(--bad-ground)}.chain .bad .b{fill:var(--bad)}.chain .bad use{stroke:var(--bad)}
.chain .n3.open rect{stroke:var(--open)}.chain .n3.open .b{fill:var(--open)}
.chain path,.chain circle{fill:none;stroke:var(--soft);stroke-width:2;stroke-linecap:round}
.chain .a{fill:var(--soft);stroke:none}
.chain .holds path{stroke:var(--good)}.chain .holds .a{fill:var(--good);stroke:none}
.chain .broken path{stroke:var(--bad)}.chain .broken .x{stroke-width:3}
.chain .open>path:first-of-type{stroke-dasharray:2 5}.chain .open circle{stroke:var(--open)}
@media (max-width:1199px),print{
.chain{--y1:calc(var(--h0) + 48px);--y2:calc(var(--y1) + var(--h1) + 48px);--y3:calc(var(--y2) + var(--h2) + 48px);width:244px;height:calc(var(--y3) + var(--h3))}
.chain .n0{transform:none}.chain .n1{transform:translateY(var(--y1))}.chain .n2{transform:translateY(var(--y2))}.chain .n3{transform:translateY(var(--y3))}
.chain .n0 rect{height:var(--h0)}.chain .n1 rect{height:var(--h1)}.chain .n2 rect{height:var(--h2)}.chain .n3 rect{height:var(--h3)}
.chain .k0{transform:translate(122px,var(--h0)) rotate(90deg)}.chain .k1{transform:translate(122px,calc(var(--y2) - 48px)) rotate(90deg)}.chain .k2{transform:translate(122px,calc(var(--y3) - 48px)) rotate(90deg)}
}
@media (max-width:600px){td:first-child>code{max-width:120px}th,td{padding:6px}main{padding:14px 12px}h2{font-size:20px;padding:13px 15px}summary{padding:11px 13px}details>:not(summary){margin-left:12px;margin-right:12px}footer{padding:12px}}
@media print{:root{--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--good:#0b5c2f;--good-ground:#fff;--bad:#9b1c15;--bad-ground:#fff;--open:#6b4500;--open-ground:#fff;--code:#fff}body{font-size:11pt}figure,tr,h2,h3,h4{break-inside:avoid}summary,h3,h4{break-after:avoid}.table{overflow:visible}main{padding:0}}
`
