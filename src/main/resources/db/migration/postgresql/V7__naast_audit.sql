-- The audit trail: rows are added and never changed.
create table NAAST_AUDIT (
  AUDIT_ID varchar(36) not null,
  RECORDED_AT timestamp(6) with time zone not null,
  KIND varchar(40) not null,
  OUTCOME varchar(20) not null,
  WHO varchar(200),
  CLIENT_ID varchar(200),
  FHIR_USER varchar(100),
  ON_BEHALF_OF varchar(100),
  ENTITY varchar(200),
  PATIENT varchar(64),
  ADDRESS varchar(100),
  REQUEST_ID varchar(200),
  DETAIL varchar(4000),
  primary key (AUDIT_ID)
);
create index NAAST_AUDIT_RECORDED on NAAST_AUDIT (RECORDED_AT);
