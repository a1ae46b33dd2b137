/** Questions put to the people served and the answers in percent. */
export const SURVEYS = [
  {
    question: "您对助餐点的饭菜质量是否满意？",
    shares: [
      { option: "非常满意", share: "46" },
      { option: "比较满意", share: "41" },
      { option: "一般", share: "13" },
      { option: "不满意", share: "0" },
    ],
  },
  {
    question: "总体来看，您对 2022 年社区助餐服务是否满意？",
    shares: [
      { option: "非常满意", share: "50" },
      { option: "比较满意", share: "40" },
      { option: "一般", share: "10" },
      { option: "不满意", share: "0" },
    ],
  },
] as const;
