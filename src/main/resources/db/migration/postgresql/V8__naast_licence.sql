-- Texts of questionnaires that a hospital has a licence for, with what it declared. The last one by questionnaire holds.
create table NAAST_LICENCE (
  LICENCE_ID varchar(36) not null,
  QUESTIONNAIRE_ID varchar(64) not null,
  HOLDER varchar(200) not null,
  LICENCE_NUMBER varchar(100) not null,
  TEXTS text not null,
  DECLARED_BY varchar(200) not null,
  DECLARED_AT timestamptz not null,
  ENDED_AT timestamptz,
  primary key (LICENCE_ID)
);
create index NAAST_LICENCE_QUESTIONNAIRE on NAAST_LICENCE (QUESTIONNAIRE_ID, ENDED_AT);
