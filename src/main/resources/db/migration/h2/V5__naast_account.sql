-- Who logs in here: professionals, naasten, patients, administrators. Passwords are hashed.
create table NAAST_ACCOUNT (
  ACCOUNT_ID varchar(36) not null,
  USERNAME varchar(100) not null,
  PASSWORD_HASH varchar(200) not null,
  FHIR_USER varchar(100),
  ROLES varchar(200) not null,
  ENABLED boolean not null,
  FAILURES integer not null,
  LOCKED_UNTIL timestamp(6) with time zone,
  CREATED_AT timestamp(6) with time zone not null,
  primary key (ACCOUNT_ID),
  constraint NAAST_ACCOUNT_USERNAME unique (USERNAME)
);

-- Links that make one account, once. Only the hash of what the link carries is kept.
create table NAAST_INVITATION (
  TOKEN_HASH varchar(64) not null,
  FHIR_USER varchar(100),
  ROLES varchar(200) not null,
  INVITED_BY varchar(200) not null,
  CREATED_AT timestamp(6) with time zone not null,
  EXPIRES_AT timestamp(6) with time zone not null,
  USED_AT timestamp(6) with time zone,
  primary key (TOKEN_HASH)
);
