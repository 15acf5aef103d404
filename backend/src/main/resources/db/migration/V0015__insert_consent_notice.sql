-- The general notice; a committee may add its own, and a later version ends this one.
INSERT INTO consent_notice (version, text_zh, text_en, valid_from) VALUES (
    '2026-11',
    '您写下的内容、地点、照片和语音，以及您愿意留下的姓名、电话，只用于办理这件诉求：由本地点的工作人员、承办委员和政协办公室查看，不让被反映的人看到您的联系方式。联系方式加密保存，办结 12 个月后删除。没有您单独同意，不会公开。您可以凭查询码随时查看、补充，答复之前可以撤回。未满 14 周岁请由监护人提交。',
    'What you write, the place, photos and voice, and the name and phone you choose to leave are used only to handle this request: the staff of this venue, the member in charge and the committee office see them; whoever a complaint is about never sees your contact. Contacts are stored encrypted and erased 12 months after closing. Nothing is published without your separate consent. With your receipt you can view it and add to it at any time, and withdraw it before it is answered. Under 14, please let a guardian submit.',
    '2026-01-01T00:00:00+08:00'
);
