// The page replaces some Arabic messages: one call, before or after the elements are on the page.
import { defineMessages } from '../dist/job-posting.min.js';

defineMessages('ar', {
  apply: 'قدّم الآن',
  'apply.full': '{title}، {organization}',
  'apply.for': '{title}',
  'apply.closes': 'آخر موعد للتقديم: {date}',
  'apply.to': 'تتابع على {host}',
  'fact.baseSalary': 'الأجر',
  'fact.jobLocation': 'المكان',
  'fact.workplaceType': 'طريقة العمل',
  'fact.duration': 'المدة',
  'fact.validThrough': 'آخر موعد',
  'employmentType.INTERN': 'تدريب',
  'workplaceType.ON_SITE': 'في المقر',
  'salary.MONTH': '{amount} في الشهر',
  'start.choose': 'اختر موعد البداية',
  'section.description': 'عن التدريب',
  'posting.details': 'الوصف الكامل',
});
