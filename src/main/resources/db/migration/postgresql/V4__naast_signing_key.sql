-- The keys of this installation: those that sign tokens (kind RS256), one after the other, and the
-- one that seals links (kind HMAC). The newest of a kind is in use; older ones still verify.
create table NAAST_KEY (
  KEY_ID varchar(64) not null,
  KIND varchar(20) not null,
  JWK varchar(8000) not null,
  CREATED_AT timestamp(6) with time zone not null,
  RETIRED_AT timestamp(6) with time zone,
  primary key (KEY_ID)
);

-- Access tokens that were revoked and have not expired.
create table NAAST_REVOKED_TOKEN (
  TOKEN_ID varchar(64) not null,
  EXPIRES_AT timestamp(6) with time zone not null,
  primary key (TOKEN_ID)
);
