package dk.opgang.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The server settings. The embedded server's own defaults lose committed data in a crash, so durability is switched on here. */
final class DurableSettings {

    private DurableSettings() {}

    static EmbeddedPostgres.Builder applyTo(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("wal_level", "logical")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("wal_init_zero", "off")
                .setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("max_connections", "300")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("listen_addresses", "127.0.0.1");
    }
}
