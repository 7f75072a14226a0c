import type { Language } from './language.js';
import { unspaced } from './unspaced.js';

const chinese = (code: string, words: readonly string[]): Language => {
  const [title, employer, place, start, duration, deadline, pay, openings, intern, remote, resume, student] = words;
  return unspaced(
    code,
    {
      title: title ?? '',
      employer: employer ?? '',
      place: place ?? '',
      start: start ?? '',
      duration: duration ?? '',
      deadline: deadline ?? '',
      pay: pay ?? '',
      openings: openings ?? '',
      hours: '工作時間|工作时间',
      days: '工作天數|出勤天数|出勤',
    },
    {
      ABOUT: '关于|關於|公司介绍|公司介紹|公司简介|公司簡介',
      ROLE: '工作内容|工作內容|岗位职责|職責|工作职责|职位描述|職位描述',
      REQUIREMENTS: '任职要求|职位要求|岗位要求|要求|應徵條件|資格|条件|條件',
      OFFER: '福利|待遇|我们提供|我們提供',
      PROCESS: '应聘|應徵|投递|申請|申请|流程',
      LEGAL: '隐私|隱私',
    },
    {
      internship: intern ?? '',
      role: '工程师|工程師|开发|開發|设计|設計|运营|營運|助理|研究|专员|專員',
      job: `${intern}|期间|期間`,
      remote: remote ?? '',
      hybrid: '混合办公|混合辦公',
      onSite: '现场办公|現場辦公|坐班',
      start: '开始|開始|起|入职|入職',
      deadline: '截止|之前',
      rolling: '长期|隨時|随时',
      pay: '薪|元|报酬|報酬|工资',
      unpaid: '无薪|無薪',
      enrolled: student ?? '',
      degree: '专业|專業|學系|本科|硕士|碩士',
      documents: resume ?? '',
      send: '投|发送|寄|提交',
      perWeek: '每周|每週',
      atLeast: '至少|以上',
      experience: '经验|經驗',
    },
  );
};

export const simplifiedChinese: Language = chinese('zh-Hans', [
  '职位|岗位|职位名称|岗位名称',
  '公司|公司名称|企业',
  '工作地点|地点|城市',
  '开始时间|入职时间|到岗时间',
  '实习期|实习时长|时长|期限',
  '截止日期|申请截止|截止',
  '薪资|薪酬|工资|待遇',
  '招聘人数|人数',
  '实习生?',
  '远程|居家办公',
  '简历|求职信|作品集',
  '在校生|学生|在读',
]);

export const traditionalChinese: Language = chinese('zh-Hant', [
  '職位|職務|職缺|職稱',
  '公司|公司名稱|企業',
  '工作地點|地點|城市',
  '開始時間|到職日',
  '實習期間|期間|期限',
  '截止日期|申請截止|截止',
  '薪資|薪酬|待遇',
  '招募人數|名額|人數',
  '實習生?',
  '遠端|遠距|居家',
  '履歷|求職信|作品集',
  '在校生|學生|在學',
]);
