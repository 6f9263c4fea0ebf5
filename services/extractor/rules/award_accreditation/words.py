"""Awards and accreditation: the verbs and nouns by which they are told."""

from services.extractor.lexicons import sections

A = sections("awards")
HONOURED = A["winning"]
APPROVED = A["approved"]
TO_BE_BUILT = "批准筹建 批准建设 批准建立 同意筹建 批复筹建"
LEAVE = A["leave"]
"""What those get who may build something (某中心获省局|正式批复筹建)."""
PERMITS = A["permits"]
DESCRIBES_WINNERS = "获得 荣获 获评 获 喜获 取得 获颁 获授 夺得 获选 获此殊荣 获得殊荣"
"""荣获一等奖的是…: whom they describe the sentence names."""
LISTS = "列入 列为 纳入"
MAKES = A["made"]
PROPOSES = "推荐 推荐申报 提名 推选 推荐上报"
NAMES = "认定 评定 命名 确定 遴选"
NAMES_AS = "认定为 评定为 命名为 确定为 评选为 遴选为 指定为 授予为 确认为 表彰为 推选为 授牌为 纳入 列入"
LICENSED = "核发 核发了 换发 换发了 签发 签发了 颁出"
COMMENDS = "给予 给予了 决定给予"
AUTHORISED = "授权 继续授权 重新授权 予以授权 给予授权"
GIVES = "颁发 发放 颁授 授牌 颁奖 进行 予以 给予 举行 举办"
HANDS_OVER = "授牌 颁奖 授旗 授鼎 授匾 授勋 授章 颁匾 颁证 进行 进行了 予以 举行 举办 开展 开展了"
WON = "夺得 摘得 摘取 斩获 捧得 勇夺 摘下 力夺 捧走 捧回 囊括 包揽 捧起 荣摘 喜摘"
IS_LISTED = A["is_listed"]
ON_LIST = f"{IS_LISTED} 入选 入围 上榜 榜上有名 获批立项 获立项 成功入选 成功上榜 成功入围 获此殊荣"
BRINGS_FORTH = "决出 产生 共产生 分别产生 共决出 评出 共评出 分别决出 评选出 共评选出 角逐出 评选产生"
PRAISES = "表彰 嘉奖 通报表扬 表彰奖励 褒奖 通报嘉奖 通报表彰 表彰了 表扬 重奖 命名表彰"
GOES_TO = "归 归于 花落"
HANDS_ON = "颁给 颁发给"
NOT_WON = f"{GOES_TO} {HANDS_ON} {PROPOSES} {COMMENDS} 授予 {MAKES} {PERMITS} {PRAISES} {APPROVED}"
