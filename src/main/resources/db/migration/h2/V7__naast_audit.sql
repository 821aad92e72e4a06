-- The audit trail: rows are added and never changed.
create table NAAST_AUDIT (
  AUDIT_ID varchar(36) not null,
  RECORDED_AT timestamp(6) with time zone not null,
  KIND varchar(40) not null,
  INTERACTION varchar(40),
  OUTCOME varchar(20) not null,
  STATUS integer,
  WHO varchar(200),
  CLIENT_ID varchar(200),
  FHIR_USER varchar(100),
  ON_BEHALF_OF varchar(100),
  ADDRESS varchar(100),
  REQUEST_ID varchar(200),
  QUERY varchar(4000),
  DETAIL varchar(4000),
  primary key (AUDIT_ID)
);
create index NAAST_AUDIT_RECORDED on NAAST_AUDIT (RECORDED_AT, AUDIT_ID);
create index NAAST_AUDIT_USER on NAAST_AUDIT (FHIR_USER, RECORDED_AT);
create index NAAST_AUDIT_BEHALF on NAAST_AUDIT (ON_BEHALF_OF, RECORDED_AT);

-- What an event was about: resources (whose: the patient's), clients, accounts.
create table NAAST_AUDIT_ENTITY (
  AUDIT_ID varchar(36) not null,
  POSITION_NR integer not null,
  REFERENCE varchar(200) not null,
  primary key (AUDIT_ID, POSITION_NR)
);
create index NAAST_AUDIT_ENTITY_REFERENCE on NAAST_AUDIT_ENTITY (REFERENCE);
