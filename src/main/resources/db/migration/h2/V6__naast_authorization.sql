-- Apps and systems that may ask for tokens. Secrets are hashed.
create table NAAST_CLIENT (
  CLIENT_ID varchar(100) not null,
  NAME varchar(200) not null,
  AUTHENTICATION varchar(30) not null,
  SECRET_HASH varchar(200),
  REDIRECT_URIS varchar(4000) not null,
  LAUNCH_URI varchar(1000),
  SCOPES varchar(4000) not null,
  JWKS_URI varchar(1000),
  JWKS clob,
  ENABLED boolean not null,
  CREATED_AT timestamp(6) with time zone not null,
  primary key (CLIENT_ID)
);

-- What Spring Authorization Server keeps of each authorization, in its own form, except that of
-- every code and token only the hash is kept.
create table oauth2_authorization (
  id varchar(100) not null,
  registered_client_id varchar(100) not null,
  principal_name varchar(200) not null,
  authorization_grant_type varchar(100) not null,
  authorized_scopes varchar(4000),
  attributes clob,
  state varchar(500),
  authorization_code_value varchar(100),
  authorization_code_issued_at timestamp(6),
  authorization_code_expires_at timestamp(6),
  authorization_code_metadata clob,
  access_token_value varchar(100),
  access_token_issued_at timestamp(6),
  access_token_expires_at timestamp(6),
  access_token_metadata clob,
  access_token_type varchar(100),
  access_token_scopes varchar(4000),
  oidc_id_token_value varchar(100),
  oidc_id_token_issued_at timestamp(6),
  oidc_id_token_expires_at timestamp(6),
  oidc_id_token_metadata clob,
  refresh_token_value varchar(100),
  refresh_token_issued_at timestamp(6),
  refresh_token_expires_at timestamp(6),
  refresh_token_metadata clob,
  user_code_value varchar(100),
  user_code_issued_at timestamp(6),
  user_code_expires_at timestamp(6),
  user_code_metadata clob,
  device_code_value varchar(100),
  device_code_issued_at timestamp(6),
  device_code_expires_at timestamp(6),
  device_code_metadata clob,
  KEPT_UNTIL timestamp(6) with time zone,
  primary key (id)
);
create index OAUTH2_AUTHORIZATION_STATE on oauth2_authorization (state);
create index OAUTH2_AUTHORIZATION_CODE on oauth2_authorization (authorization_code_value);
create index OAUTH2_AUTHORIZATION_ACCESS on oauth2_authorization (access_token_value);
create index OAUTH2_AUTHORIZATION_REFRESH on oauth2_authorization (refresh_token_value);

-- Refresh tokens that were exchanged for a next one: who comes with one again may have stolen it.
create table NAAST_SPENT_REFRESH (
  TOKEN_HASH varchar(100) not null,
  AUTHORIZATION_ID varchar(100) not null,
  EXPIRES_AT timestamp(6) with time zone not null,
  primary key (TOKEN_HASH)
);

-- What may be used once: assertions of clients (kind jti), until they expire.
create table NAAST_ONCE (
  KIND varchar(20) not null,
  VALUE_HASH varchar(64) not null,
  EXPIRES_AT timestamp(6) with time zone not null,
  primary key (KIND, VALUE_HASH)
);

-- Launches that an EHR announced, to be used once. Only the hash of what the link carries is kept.
create table NAAST_LAUNCH (
  LAUNCH_HASH varchar(64) not null,
  CLIENT_ID varchar(100) not null,
  CONTEXT varchar(8000) not null,
  EXPIRES_AT timestamp(6) with time zone not null,
  primary key (LAUNCH_HASH)
);
