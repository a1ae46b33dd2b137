import { yuan } from "../../money.js";
import { leveled } from "../indicator.js";
import type { TargetProject } from "../target-project.js";

/** A project with what the sections before its form tell. */
export type ToldProject = TargetProject & {
  readonly overview: string;
  readonly grounds: string;
  readonly plan: readonly string[];
  /** 年度预算安排. */
  readonly budget: string;
};

const YEAR = { start: "2026-01-01", end: "2026-12-31" } as const;
const NONE = 0n;

const hotline: ToldProject = {
  ...YEAR,
  name: "诉求热线受理",
  nature: "其他经常性项目",
  category: "其他运转类",
  funding: {
    fiscal: yuan("1286400.00"),
    other: NONE,
    annualFiscal: yuan("1286400.00"),
    carriedOver: NONE,
    annualOther: NONE,
  },
  overview: "本中心负责全区城市运行类诉求的登记和分派，坐席人员由第三方提供，全年不间断值守。",
  grounds:
    "按照本市城市运行“一网统管”的工作要求，区级平台须设置固定坐席，对来电和网上诉求在规定时间内响应；区政府专题会议明确坐席经费由区级财政安排，由本中心编制年度用款计划并对服务质量负责。",
  plan: ["按三班制安排坐席，早晚高峰增加人手；每月抽查录音，按抽查结果结算服务费。"],
  budget: "2026 年度坐席人工成本 118.44 万元、培训费 2.4 万元，办公耗材 7.8 万元，合计 128.64 万元。",
  overallGoal: "保持诉求渠道全天畅通，群众反映的事项有人接、有人办、有答复，城市运行中的问题早发现、早处置。",
  annualGoal:
    "全年受理诉求不少于 62000 件，按时分派、按时走访。对重复反映的事项建立台账，逐件落实责任单位。每季度形成一份诉求分析，供区级决策参考。",
  indicators: leveled({
    产出指标: {
      数量指标: [
        { level3: "受理诉求数量", target: "≥62000.00(件)" },
        { level3: "坐席培训次数", target: "=4.00(次)" },
      ],
      质量指标: [
        { level3: "诉求按时办结率", target: "≥95.00(%)" },
        { level3: "录音抽查合格率", target: "≥98.00(%)" },
      ],
      时效指标: [
        { level3: "来电接通及时率", target: "≥100%" },
        { level3: "诉求按时办结率", target: "≥95.00(%)" },
      ],
    },
    效益指标: {
      社会效益指标: [{ level3: "城市运行问题发现能力", target: "提高" }],
      可持续影响指标: [{ level3: "诉求分析制度", target: "健全有效" }],
    },
    满意度指标: { 服务对象满意度指标: [{ level3: "来电群众满意度", target: "≥85.00(%)" }] },
  }),
};

const platform: ToldProject = {
  ...YEAR,
  name: "运行平台运维",
  nature: "信息化运维项目",
  category: "其他运转类",
  funding: {
    fiscal: yuan("860000.00"),
    other: NONE,
    annualFiscal: yuan("860000.00"),
    carriedOver: NONE,
    annualOther: NONE,
  },
  overview: "城市运行平台已投入使用四年，接入感知设备较多，须持续开展软硬件维护和数据更新。",
  grounds: "依据区级信息化项目管理的有关规定，已建成的系统由使用单位按年申报运维经费。",
  plan: ["通过政府采购确定一家运维单位，驻场不少于 3 人，故障在 2 小时内响应，重大活动期间加派值守。"],
  budget: "2026 年本项目预算金额为 96 万元，用于支付平台运维服务费，按季度考核后付款。",
  overallGoal: "平台全年稳定运行，数据准确，各部门能够随时调用。",
  annualGoal:
    "全年系统可用时间达到规定要求，感知设备在线率保持稳定；完成两次数据更新和一次等级保护测评，发现的隐患全部整改。",
  indicators: leveled({
    产出指标: {
      数量指标: [
        { level3: "数据更新次数", target: "=2.00(次)" },
        { level3: "驻场运维人数", target: ">=3 人" },
      ],
      质量指标: [
        { level3: "系统可用率", target: ">=99.5%" },
        { level3: "感知设备在线率", target: "≥95.00(%)" },
      ],
      时效指标: [{ level3: "故障响应时间", target: "≤2 小时" }],
      成本指标: [{ level3: "年度运维成本", target: "≤86.00(万元)" }],
    },
    效益指标: {
      社会效益指标: [{ level3: "重大数据安全事件", target: "0 起" }],
      可持续影响指标: [{ level3: "运维长效机制", target: "健全" }],
    },
    满意度指标: { 服务对象满意度指标: [{ level3: "使用部门满意度", target: "≥90.00(%)" }] },
  }),
};

const equipment: ToldProject = {
  ...YEAR,
  name: "网格巡查装备",
  nature: "一次性项目",
  category: "特定目标类",
  funding: {
    fiscal: yuan("153500.00"),
    other: NONE,
    annualFiscal: yuan("153500.00"),
    carriedOver: NONE,
    annualOther: NONE,
  },
  overview: "现有巡查记录设备使用年限已满，部分不能正常工作，拟分批更新。",
  grounds: "依据区级行政事业单位资产配置标准，设备达到最低使用年限且无法修复的，可以申请更新。",
  plan: ["上半年完成采购，六月底前发放到网格，旧设备统一登记后处置。"],
  budget:
    "购置巡查记录仪 45 台，每台 2300 元，计 10.35 万元；购置防护用品 5 万元，合计 15.35 万元，预计上半年完成支出。",
  overallGoal: "巡查人员装备齐全，巡查过程可以追溯。",
  annualGoal: "完成 45 台巡查记录仪和一批防护用品的购置，并全部投入使用。",
  indicators: leveled({
    产出指标: {
      数量指标: [{ level3: "购置巡查记录仪", target: "=45.00(台)" }],
      质量指标: [{ level3: "装备验收合格率", target: "=100.00(%)" }],
      时效指标: [{ level3: "采购完成时间", target: "6 月底前" }],
    },
    效益指标: { 社会效益指标: [{ level3: "巡查过程可追溯性", target: "增强" }] },
    满意度指标: { 服务对象满意度指标: [{ level3: "巡查人员满意度", target: "≥85.00(%)" }] },
  }),
};

const drill: ToldProject = {
  name: "应急演练与宣传",
  start: "2026-03-01",
  end: "2026-11-30",
  nature: "其他经常性项目",
  category: "特定目标类",
  funding: {
    fiscal: yuan("80000.00"),
    other: yuan("15000.00"),
    annualFiscal: yuan("60000.00"),
    carriedOver: yuan("20000.00"),
    annualOther: yuan("15000.00"),
  },
  overview: "每年汛期和冬季前各组织一次城市运行应急演练，并向社区居民发放避险手册。",
  grounds: "依据本区突发事件总体应急预案，各专项预案的牵头单位每年至少组织一次演练。",
  plan: ["演练由本中心牵头，街镇和有关部门参加；宣传手册委托印制，由居委会发放。"],
  budget: "本年申请财政拨款 6 万元，上年结转 2 万元，街镇承担其他资金 1.5 万元，合计 9.5 万元。",
  overallGoal: "提高各单位协同处置能力，居民知道怎样避险。",
  annualGoal: "组织两次综合演练，印发避险手册 8000 册，演练后形成评估意见并落实整改。",
  indicators: leveled({
    产出指标: {
      数量指标: [
        { level3: "组织综合演练", target: "=2.00(次)" },
        { level3: "印发避险手册", target: "≥8000.00(册)" },
      ],
      质量指标: [{ level3: "演练评估合格率", target: "=100.00(%)" }],
      时效指标: [{ level3: "演练按计划完成率", target: "≥95.00(%)" }],
    },
    效益指标: {
      社会效益指标: [{ level3: "居民避险知识知晓率", target: "≥80.00(%)" }],
      可持续影响指标: [{ level3: "协同处置机制", target: "完善" }],
    },
    满意度指标: { 服务对象满意度指标: [{ level3: "社区居民满意度", target: "≥85.00(%)" }] },
  }),
};

export const projects2026: readonly ToldProject[] = [hotline, platform, equipment, drill];
