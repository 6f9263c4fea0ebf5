"""Inspection and enforcement: the verbs that its triggers and slots share."""

from services.extractor.lexicons import sections

C = sections("checks")
GOES = sections("occasions")["goes"]
GOING = sections("occasions")["going"]

POLICE = f"{C['police']} {C['hunted']} {C['yielded']}"
CHARGED = C["charged"]
TALKED = C["talked"]
CALLED_IN = "约见 约见了 约请 约请了 召见"
FOUND_OUT = " ".join(f"{act}发现 {act}中发现" for act in f"{C['acts']} {C['bringing_to_light']}".split())
"""What a check brings to light, in one word: 检查发现，某超市存在…问题."""
FOUND = f"发现 查实 查明 查明了 查清 查清了 {FOUND_OUT}"
FINDS = f"发现 查出 {FOUND_OUT}"
IMPOSED = C["imposed"]
BIDS = "一审判决 二审判决 终审判决 依法判决 责令 勒令 责成 饬令 下令 并责令 同时责令 限令 判令 判决 裁决"
MEASURES = C["measures"]
"""Verbs that name the measure themselves: what stands behind them is none of those who are punished."""
LOCKS_UP = "行政拘留 司法拘留 处行政拘留 处司法拘留"
ORDERED = f"{BIDS} {MEASURES}"
TAKEN_FROM = C["taken_from"]
"""Verbs that name the measure themselves, and are said of much else besides."""
DECIDED = "制发 制发了 作出 作出了 做出 做出了 给予 予以 下达 下达了 下发 送达 开具 开出 出具 发出"
SERVED = "下达 下达了 下发 下发了 送达 开具 开具了 开出 出具 出具了 制发 制发了 签发 发出"
SENT = "派出 派出了 组派 抽调"
JUDGED = "判处 依法判处 一审判处 获刑 宣判 公开宣判 一审宣判 一审公开宣判"
HELD = C["held"]
SEIZED = f"{HELD} {C['seized']}"
SEIZING = f"{C['found_with']} {C['hunted']} {C['yielded']} {C['dealt']}"
STOPPED = C["dealt"]
PASSED = "顺利通过 成功通过 圆满通过 高分通过 一次性通过 顺利通过了 通过了"
"""Verbs of those who undergo a check and are found in order."""
FAILED = "不符合 不合格 检出 超标"
CHARGES = "起诉指控 指控 指控称"
ACCUSED = C["accused"]
TESTING = "进行 进行了 开展 开展了 实施 实施了"
