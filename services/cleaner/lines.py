"""What a line of a page is, told from its words: chrome, byline, related links, disclaimer, footer or text.

The same rules serve the paragraphs of an HTML page and the lines of a plain-text one.
"""

from __future__ import annotations

import re
from enum import StrEnum

from services.cleaner.byline import is_byline


class LineKind(StrEnum):
    """The part a line plays."""

    TEXT = "text"
    CHROME = "chrome"
    """Navigation, switches, share bars, counters."""
    BYLINE = "byline"
    """Where, when and by whom, as labels with values."""
    EDITOR = "editor"
    """Who handled the page: editors, proof-readers."""
    RELATED = "related"
    """The heading of a list of other pages."""
    DISCLAIMER = "disclaimer"
    FOOTER = "footer"
    ORIGINAL = "original"
    """Where the article first appeared."""


_SPACE = re.compile(r"[\s\u3000\xa0\u200b\ufeff]+")

CHROME_WORDS = frozenset(
    ["字体", "字号", "字體", "字號", "字体大小", "字号大小", "文字大小", "大小", "默认", "打印", "打印本页", "打印此页", "打印文章", "打印本文", "本页打印", "关闭", "关闭窗口", "关闭本页", "关闭页面", "窗口关闭", "收藏", "收藏本页", "收藏本文", "加入收藏", "分享", "分享到", "分享至", "分享按钮", "一键分享", "我要分享", "复制", "复制链接", "返回", "返回顶部", "返回首页", "回上一页", "回上一頁", "回首页", "回列表", "返回列表", "返回上一级", "返回上级", "返回上一页", "设为首页", "网站首页", "首页", "主页", "下载", "举报", "我要纠错", "纠错", "点赞", "赞", "评论", "我要评论", "发表评论", "查看评论", "登录", "注册", "订阅", "RSS订阅", "朗读", "听新闻", "播放", "停止", "停止播报", "暂停", "展开", "展开全文", "全文", "收起", "回到顶部", "顶部", "繁體", "繁体", "繁體中文", "简体", "简体中文", "English", "ENGLISH", "EN", "无障碍", "无障碍浏览", "无障碍阅读", "无障碍模式", "长者模式", "长者版", "关怀版", "适老版", "适老化", "放大", "缩小", "转发", "微信", "微博", "QQ", "QQ空间", "新浪微博", "腾讯微博", "人民微博", "人人网", "豆瓣", "朋友圈", "微信好友", "微信朋友圈", "百度贴吧", "大", "中", "小", "大字", "中字", "小字", "特大", "T", "A", "A+", "A-", "T+", "T-", "+", "-", "more", "More", "更多", "正文", "详情", "搜索", "检索", "高级搜索", "网站地图", "手机版", "电脑版", "客户端", "邮箱", "投稿", "印", "小", "大", "繁", "简", "语音播报", "阅读模式", "相关附件下载", "二维码", "手机扫一扫", "扫一扫", "扫码", "扫码阅读", "当前位置", "您的位置", "所在位置", "您现在的位置", "您所在的位置", "当前所在位置", "时政", "保存", "转载", "推荐", "不喜欢", "关注", "已关注", "私信", "链接已复制", "播报", "编辑", "[编辑]", "取消", "确定", "提交", "图集", "视频", "音频", "上一页", "下一页", "尾页"]
)  # fmt: skip
"""Words of which a line of chrome consists, and of nothing else."""

_SEPARATORS = re.compile(r"[\s:：\[\]【】()（）|/\\·•>»›<«,，、—_＋]+")
_COUNTER = re.compile(
    r"^(?:阅读|浏览|点击|访问|评论|播放|参与|跟贴|已有)(?:次数|量|数|率)?\s*[:：]?\s*[\[(（]?\s*\d*\s*[\])）]?\s*(?:次|人|条|人参与)?$"
)
_CRUMB = re.compile(
    r"^(?:您|你)?(?:现在|当前|目前|所在|当前所在)+(?:的)?(?:位置|栏目|地点)(?:是|为)?\s*[:：>]|^(?:网站)?首\s*页\s*(?:[>»›/|-]+\s*\S{1,20}\s*)+$"
)
_NEIGHBOUR = re.compile(r"^[\[【(（<]?\s*(?:上|下|前|后)\s*一?\s*[篇条则]\s*(?:[\]】)）>]?\s*[:：].*|[\]】)）>]?)$")
_CALL = re.compile(
    r"^(?:[\[【(（]\s*)?(?:用?微信)?(?:扫一?扫|扫描.{0,6}二维码|打开微信|使用.{0,6}扫一扫|长按.{0,12}(?:二维码|识别)|关注.{0,16}(?:公众号|微信|微博|我们)|识别.{0,6}二维码|"
    r"点击.{0,10}(?:关注|下载|查看更多|观看视频)|海量(?:资讯|信息).{0,12}尽在|(?:更多|相关).{0,20}(?:请|敬请)(?:关注|点击|下载)|分享(?:到|至).{0,16}$|欢迎(?:您)?(?:访问|光临|来到|关注))"
)
_CLOCK = re.compile(r"^今天是")
_RULE = re.compile(r"^[-=_*~·.—…\s|＿－=]{3,}(?:分[隔割]线)?[-=_*~·.—…\s|]*$")
_LOADING = re.compile(r"^(?:正在)?(?:加载中|加载|loading|请稍候)[.。…]*$", re.I)
_HASHTAG = re.compile(r"^(?:[#＃][^#＃\s]{1,20}[#＃]?\s*)+$")

_DUTY = [
    "责任编辑",
    "责编",
    "责",
    "编辑",
    "责任校对",
    "校对",
    "审核",
    "审签",
    "审稿",
    "监制",
    "总监制",
    "值班主任",
    "值班编委",
    "主编",
    "编审",
    "初审",
    "复审",
    "终审",
    "一审",
    "二审",
    "三审",
    "签发",
    "策划",
    "统筹",
    "制作",
    "排版",
    "美编",
    "信息员",
    "供稿",
    "供稿单位",
    "供稿人",
    "撰稿",
    "拟稿",
    "录入",
    
    "上传",
    "实习编辑",
    "见习编辑",
    "值班编辑",
    "网络编辑",
    "执行编辑",
    "新媒体编辑",
    "视频编辑",
    "文字编辑",
    "图片编辑",
    "本文编辑",
    "本期编辑",
    "栏目编辑",
    "审校",
    "核稿",
]
_DUTIES = "|".join(r"\s*".join(word) for word in sorted(_DUTY, key=len, reverse=True))
_EDITOR = re.compile(
    rf"^[\[【(（〔]?\s*(?:本文来源\s*[:：].{{0,30}})?(?:{_DUTIES})\s*[:：丨|/／].{{0,60}}$"
    r"|^[\[【(（〔]\s*(?:编辑|责任编辑|责编|作者|来源|文|摄|完)\s*[:：丨/]?.{0,40}[\]】)）〕]$"
)
_RELATED = re.compile(
    r"^[\[【<《■●◆▎|\s]*(?:"
    r"相关(?:链接|新闻|阅读|文章|报道|稿件|信息|推荐|专题|政策|解读|文档|文件|内容|资讯|热词|标签|主题)|为[您你]推荐|延伸阅读|延伸閱讀|相關(?:新聞|閱讀|連結|文章)|"
    r"推荐(?:阅读|文章|新闻|内容|资讯)?|热门(?:文章|新闻|推荐|阅读|排行|资讯|标签|评论|点击)|最新(?:文章|新闻|资讯|消息|发布|更新|评论)|"
    r"更多(?:新闻|内容|文章|精彩|相关).{0,6}|精彩(?:推荐|图片|图集|阅读|评论)|猜你喜欢|您可能(?:还)?(?:感兴趣|喜欢).{0,8}|大家都在看|"
    r"(?:新闻|点击|阅读|文章)排行.{0,4}|图片新闻|热点(?:推荐|新闻|专题|排行|关注)|[栏欄]目[导導]航|[内內]容推[荐薦]|本[周月日](?:热点|排行|热门).{0,4}|"
    r"今日(?:热点|推荐|要闻).{0,4}|往期(?:回顾|推荐|精彩)|编辑推荐|专题推荐|视频推荐|(?:网友|用户|最新|全部|参与|热门|精彩)评论|评论\s*[(（]\d*[)）]|"
    r"相关搜索|友情链接|网站导航|同类(?:新闻|文章)|上下篇|关键词|标签|Tags?|参考资料|参考来源|外部链接|外部連結|参见"
    r")\s*[\]】>》|]*\s*[:：]?\s*(?:更多\s*[>»+]*|more\s*[>»+]*)?$",
    re.I,
)
_DISCLAIMERS = tuple(
    re.compile(pattern)
    for pattern in (
        r"^[\[【(（※*★\s]*(?:免责声明|版权声明|特别声明|郑重声明|重要声明|本网声明|网站声明|版权与免责|版权说明|声明\s*[:：]|转载声明|内容声明)",
        r"(?:本(?:网|站|文|平台|公众号)|凡(?:本网|注明|来源|未注明)).{0,60}(?:转载|版权|不代表|仅供|侵权|真实性|保证责任|联系我们|联系本网|与本网站联系)",
        r"(?:如|若)(?:有|涉及|对|发现|需).{0,20}(?:侵权|版权|异议|作品内容).{0,40}(?:联系|删除|处理|告知)",
        r"^.{0,12}未经.{0,12}(?:授权|许可|允许|书面).{0,16}(?:转载|使用|摘编)|^.{0,6}转载请(?:注明|联系)",
        r"(?:文章|内容|以上|图片|文中).{0,12}(?:来源|来自|转自)(?:于)?(?:网络|互联网).{0,30}(?:侵权|删|联系|版权|仅供)",
        r"不代表(?:本站|本网|本平台|.{2,10}立场).{0,12}(?:观点|立场)?|仅供(?:参考|学习).{0,20}(?:不构成|交流)",
    )
)
_FOOTERS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        r"ICP[备證证]|公网安备|网站标识码|备案号\s*[:：]|版权所有|Copyright|All Rights? Reserved|建议使用.{0,20}(?:浏览器|分辨率)|©|最佳分辨率|网站主办单?位?\s*[:：]",
        r"^(?:违法和不良信息举报|客服(?:电话|QQ|热线)|网站(?:地图|声明)|关于我们|联系我们)",
        r"(?:主办|主管|承办|协办)\s*\|.{0,40}(?:主办|主管|承办)",
    )
)
ORIGINAL = re.compile(
    r"^[\[【(（]?\s*(?:原文(?:链接|地址|网址|出处|标题)?|文章链接|来源链接|信息来源网址|阅读原文|查看原文|原始链接|链接地址)\s*[\]】]?\s*[:：]?\s*[(（]?"
    r"((?:https?://|www\.)[\x21-\x27\x2a-\x7e]+)?",
    re.I,
)


def squeezed(line: str) -> str:
    """The line with white space of all kinds collapsed and trimmed."""
    return _SPACE.sub(" ", line).strip()


def is_chrome(line: str) -> bool:
    """Whether a squeezed line is made of chrome alone."""
    words = [word for word in _SEPARATORS.split(line) if word]
    if len(words) > 40:
        return False
    known = [word in CHROME_WORDS for word in words]
    if all(known) or (any(known) and all(k or w == "次" or w.isdigit() for k, w in zip(known, words, strict=True))):
        return True
    return any(
        pattern.match(line) for pattern in (_COUNTER, _CRUMB, _NEIGHBOUR, _CALL, _CLOCK, _RULE, _LOADING, _HASHTAG)
    )


def is_related(line: str) -> bool:
    """Whether a squeezed line is the heading of a list of other pages."""
    return _RELATED.match(line) is not None


def line_kind(line: str, *, inside: bool = False) -> LineKind:
    """What one squeezed line is, looked at by itself; `inside`: a line with text of the article before and after it,
    which neither disclaimers nor footers have."""
    length = len(line)
    if inside and length > 20 and ("，" in line or "。" in line):
        return LineKind.TEXT
    if length < 90:
        if is_chrome(line):
            return LineKind.CHROME
        if _RELATED.match(line):
            return LineKind.RELATED
        if _EDITOR.match(line):
            return LineKind.EDITOR
        if not line.endswith(("。", "！", "？", "；")) and is_byline(line):
            return LineKind.BYLINE
    if inside:
        return LineKind.TEXT
    if length < 200 and ORIGINAL.match(line) and ("http" in line or "www." in line or length < 8):
        return LineKind.ORIGINAL
    if length < 300 and any(pattern.search(line) for pattern in _DISCLAIMERS):
        return LineKind.DISCLAIMER
    if length < 160 and any(pattern.search(line) for pattern in _FOOTERS):
        return LineKind.FOOTER
    return LineKind.TEXT
