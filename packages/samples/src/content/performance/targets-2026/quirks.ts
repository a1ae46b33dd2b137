/** What the pages and the converter did to the text: breaks inside a paragraph and inside forms, cells moved left. */
export const QUIRKS_2026: readonly (readonly [string, string])[] = [
  ["区政府专题会议明确坐席经费", "区政府专题会议明\n\n确坐席经费"],
  [
    "项目 绩效 目标\t项目总目标\t\t年度总体目标\t\t\n\t保持诉求渠道",
    "项目\t项目总目标\t\t年度总体目标\t\t\n\n绩效目标\t保持诉求渠道",
  ],
  ["\t\t时效指标\t来电接通及时率\t≥100%\t", "\t时效指标\t来电接通及时率\t≥100%\t\t"],
  [
    "\t满意度指标\t服务对象满意度指标\t来电群众满意度\t≥85.00(%)\t",
    "满意度指标\t服务对象满意度指标\t来电群众满意度\t≥85.00(%)\t\t",
  ],
  [
    "项目名称\t运行平台运维\t项目性质\t信息化运维项目\t项目类别\t其他运转类",
    "项目名称\t运行平台运维\t项目性质\t信息化运维项目\t项目\t其他运转类\n\n\t\t\t\t类别\t",
  ],
  ["\t效益指标\t社会效益指标\t重大数据安全事件", "\n\t效益指标\t社会效益指标\t重大数据安全事件"],
  ["\n\t\t质量指标\t演练评估合格率", "\n\n\t\t质量指标\t演练评估合格率"],
];
