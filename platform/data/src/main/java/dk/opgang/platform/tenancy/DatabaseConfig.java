package dk.opgang.platform.tenancy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The roles of a service in its database, and what stands in front of it. */
@ConfigMapping(prefix = "opgang.database")
interface DatabaseConfig {

    /** The role that owns the tables: migrations run as it, the service never does. */
    @WithDefault("opgang_owner")
    String owner();

    /** The role by which the service connects, which is that of callers. */
    @WithDefault("opgang_app")
    String application();

    /** What the service becomes for its work in the background. */
    @WithDefault("opgang_system")
    String system();

    /**
     * What hands connections on between the service and the database: none, or transaction for a pooler that does so after each transaction,
     * such as PgBouncer with pool_mode=transaction. With such a one and without this setting callers may see what others may see.
     */
    @WithDefault("none")
    Pooler pooler();

    /** What hands connections on. */
    enum Pooler {
        /** A connection stays the same for as long as the service has it. */
        NONE,
        /** What the service takes for one connection is another one in each transaction. */
        TRANSACTION
    }
}
