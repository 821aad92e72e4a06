-- By resource type: for which search parameters the stored resources are indexed, and how far that is.
create table NAAST_SEARCH_INDEX (
  RES_TYPE varchar(40) not null,
  FINGERPRINT varchar(64) not null,
  UP_TO bigint not null,
  COMPLETED_AT timestamp(6) with time zone,
  primary key (RES_TYPE)
);
