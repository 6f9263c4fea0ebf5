"""What each word of the contract means, in the language of the articles: one line for every type, role and modality.

The words themselves come from `schemas.events`; a test demands a line for each of them and none beside them.
"""

from __future__ import annotations

from schemas.events import EventType, Role

TYPES: dict[EventType, str] = {
    EventType.MEETING: "会议、座谈会、论坛、发布会、仪式等聚会的召开",
    EventType.AGREEMENT_SIGNING: "签署协议、合同、备忘录，达成合作",
    EventType.CAMPAIGN: "开展宣传、主题活动、专项行动、开放日",
    EventType.POLICY_ISSUANCE: "印发、发布、修订或施行法规、政策、标准、规划",
    EventType.CALL_FOR_PROPOSALS: "征集意见或项目，组织申报、报名、招标",
    EventType.INSPECTION_ENFORCEMENT: "监督检查、抽查、执法、立案、处罚",
    EventType.PRODUCT_RECALL: "召回产品",
    EventType.AWARD_ACCREDITATION: "获奖、授牌、获批、通过验收、取得资质或认证",
    EventType.ORGANIZATION_FOUNDING: "机构、联盟、中心、基地的成立、揭牌、启用",
    EventType.TRAINING_LECTURE: "培训班、讲座、授课",
    EventType.VISIT_RESEARCH: "调研、走访、考察、参观、来访",
    EventType.COMPETITION_COMPARISON: "竞赛、比武、计量比对、能力验证",
    EventType.EVALUATION_RANKING: "考核、评价、评选、评审及其排名或结果",
    EventType.ASSISTANCE_SERVICE: "帮扶、上门服务、捐赠、减免、提供技术支持",
    EventType.OUTCOME_REPORT: "以数字报告的成绩或统计结果",
    EventType.PERSONNEL: "任命、免职、当选、退休等人事变动",
    EventType.STATEMENT: "有名有姓的人或机构的讲话、表态、回应",
    EventType.OTHER: "确实发生而不属于以上各类的事",
}

ROLES: dict[Role, str] = {
    Role.TIME: "发生或开始的时间",
    Role.END_TIME: "结束或截止的时间",
    Role.DURATION: "持续多久",
    Role.LOCATION: "地点、会场、所在地区",
    Role.NAME: "会议、活动、比赛、奖项等的全称",
    Role.TOPIC: "主题、议题、讲话内容",
    Role.ORGANIZER: "主办或实施的单位",
    Role.CO_ORGANIZER: "承办、协办的单位",
    Role.SUPPORTER: "支持、指导的单位",
    Role.MODERATOR: "主持人",
    Role.HOST_ORG: "接待的、被到访的单位",
    Role.ATTENDEE: "出席的有名有姓的人",
    Role.PARTICIPANT: "参加的单位或人群",
    Role.SPEAKER: "讲话、授课、表态的人或机构",
    Role.SIGNATORY: "签署的一方，每方一条",
    Role.ISSUER: "发布、授予、任免的机关",
    Role.RECIPIENT: "获得奖项、资质、服务或捐赠的一方",
    Role.TARGET: "检查、考核、召回、任免等所针对的对象",
    Role.VISITOR: "前往调研或来访的人或团组",
    Role.APPLICANT: "可以申报或报名的人或单位",
    Role.CHANNEL: "申报、报名、反馈的途径",
    Role.FOUNDER: "发起、建立新机构的一方",
    Role.FOUNDED: "新成立的机构",
    Role.AGREEMENT: "所签的协议",
    Role.DOCUMENT: "所发布的文件、标准、报告",
    Role.PROGRAMME: "项目、计划、行动的名称",
    Role.QUANTITY: "数量、金额、比例，连同单位",
    Role.PENALTY: "处罚的内容或金额",
}

MODALITIES: dict[str, str] = {
    "asserted": "已发生或正在发生",
    "planned": "将要发生",
    "required": "被要求去做",
    "possible": "可能发生",
    "reported": "转述他人所说",
}

POLARITIES: dict[str, str] = {"positive": "发生", "negative": "没有发生或被取消"}
