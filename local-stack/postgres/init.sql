-- Roles and databases of Opgang. The compose file mounts this file into the PostgreSQL container, and the embedded server runs it on
-- a new data directory. It runs in template1, so that every database made afterwards starts with the default privileges below.
-- The passwords are for development; a deployment sets its own with ALTER ROLE.

-- Owns the tables and runs the migrations. The services never serve requests as this role.
CREATE ROLE opgang_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD 'opgang_owner';

-- The services' own role: reads and writes rows, owns nothing, and row-level security holds for it.
CREATE ROLE opgang_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD 'opgang_app';

-- What the services become for their work in the background, which sees the rows of everybody. They never hold its rights beside their
-- own: each table has policies for the one role and for the other.
CREATE ROLE opgang_system NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
GRANT opgang_system TO opgang_app WITH INHERIT FALSE, SET TRUE;

GRANT USAGE, CREATE ON SCHEMA public TO opgang_owner;
GRANT USAGE ON SCHEMA public TO opgang_app;

ALTER DEFAULT PRIVILEGES FOR ROLE opgang_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO opgang_app;
ALTER DEFAULT PRIVILEGES FOR ROLE opgang_owner GRANT USAGE, SELECT ON SEQUENCES TO opgang_app;

CREATE DATABASE participants OWNER opgang_owner TEMPLATE template1;
CREATE DATABASE initiatives OWNER opgang_owner TEMPLATE template1;
CREATE DATABASE housing_areas OWNER opgang_owner TEMPLATE template1;
CREATE DATABASE network OWNER opgang_owner TEMPLATE template1;
-- Only used by gateways that share their limits.
CREATE DATABASE gateway OWNER opgang_owner TEMPLATE template1;
