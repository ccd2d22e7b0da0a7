import { defineForm } from '#forms';

/** 站点安全与风险事件: whom the policy names (意见 四（二）), and choices alone: it holds no personal data. */
export const incidentForm = defineForm({
  name: 'STATION_INCIDENT',
  zh: '站点安全与风险事件报告表',
  en: 'Incident at a station',
  readBy: 'advisor.read',
  versions: [
    {
      version: 1,
      since: '2022-08-23',
      fields: [
        {
          key: 'KIND',
          kind: 'ONE_OF',
          zh: '事件类型',
          en: 'Kind',
          required: true,
          choices: [
            { key: 'FALL', zh: '跌倒摔伤', en: 'fall' },
            { key: 'SUDDEN_ILLNESS', zh: '突发疾病', en: 'sudden illness' },
            { key: 'FIRE', zh: '火灾', en: 'fire' },
            { key: 'CONFLICT', zh: '冲突', en: 'conflict' },
            { key: 'MISSING', zh: '走失', en: 'somebody missing' },
            { key: 'OTHER', zh: '其他', en: 'other' },
          ],
        },
        {
          key: 'CONCERNED',
          kind: 'SEVERAL_OF',
          zh: '涉及人员',
          en: 'Who was concerned',
          choices: [
            { key: 'MINOR', zh: '未成年人', en: 'minors' },
            { key: 'DISABLED', zh: '残疾人', en: 'disabled people' },
            { key: 'OLD', zh: '老年人', en: 'old people' },
            { key: 'STAFF', zh: '工作人员', en: 'staff' },
          ],
        },
        {
          key: 'HARM',
          kind: 'ONE_OF',
          zh: '后果',
          en: 'Harm',
          required: true,
          choices: [
            { key: 'NONE', zh: '无人员伤害', en: 'nobody harmed' },
            { key: 'SLIGHT', zh: '轻伤', en: 'slight injury' },
            { key: 'SERIOUS', zh: '重伤或者死亡', en: 'serious injury or death' },
          ],
        },
        {
          key: 'INFORMED',
          kind: 'SEVERAL_OF',
          zh: '已通知',
          en: 'Who was informed',
          requiredWhen: [{ HARM: ['SLIGHT', 'SERIOUS'] }],
          choices: [
            { key: 'FAMILY', zh: '家属或者监护人', en: 'family or guardian' },
            { key: 'AMBULANCE', zh: '急救120', en: 'ambulance' },
            { key: 'POLICE', zh: '公安110', en: 'police' },
            { key: 'FIRE_SERVICE', zh: '消防119', en: 'fire service' },
          ],
        },
        {
          key: 'MEASURES',
          kind: 'SEVERAL_OF',
          zh: '已采取的措施',
          en: 'Measures taken',
          required: true,
          choices: [
            { key: 'FIRST_AID', zh: '现场救护', en: 'first aid' },
            { key: 'HOSPITAL', zh: '送医', en: 'taken to hospital' },
            { key: 'EVACUATED', zh: '疏散', en: 'evacuated' },
            { key: 'CALMED', zh: '劝解', en: 'talked to those concerned' },
            { key: 'SECURED', zh: '排除险情', en: 'danger removed' },
            { key: 'NONE', zh: '尚未采取', en: 'none yet' },
          ],
        },
        { key: 'HAZARD', kind: 'YES_NO', zh: '仍有隐患', en: 'A hazard remains', required: true },
        {
          key: 'REMEDY_BY',
          kind: 'DATE',
          fromFilledOn: true,
          zh: '隐患整改期限',
          en: 'Hazard to be put right by',
          requiredWhen: [{ HAZARD: true }],
        },
      ],
      followUps: [
        {
          key: 'HAZARD',
          when: [{ HAZARD: true }],
          due: { answer: 'REMEDY_BY' },
          zh: '整改：消除隐患',
          en: 'Put right: the hazard',
        },
      ],
    },
  ],
});
