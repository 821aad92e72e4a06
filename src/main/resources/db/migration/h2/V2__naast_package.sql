-- Which FHIR packages are in the store: their content's hash decides whether a start stores them anew.
create table NAAST_PACKAGE (
  NAME varchar(200) not null,
  VERSION varchar(100) not null,
  HASH varchar(64) not null,
  INSTALLED_AT timestamp(6) with time zone not null,
  RESOURCES clob not null,
  primary key (NAME)
);
