-- Unless told otherwise, H2 writes half a second after the commit: a client could have its answer
-- and, after a kill, nothing would be there. PostgreSQL needs no such thing.
SET WRITE_DELAY 0;
