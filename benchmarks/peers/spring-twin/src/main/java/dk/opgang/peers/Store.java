package dk.opgang.peers;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One of the databases. Each transaction begins by telling the connection whose it is, which the policies of the database read. */
record Store(JdbcClient jdbc, TransactionTemplate transactions) {

    private static final int CONNECTIONS = 24;

    private static final String CALLER = """
            select set_config('role', 'none', false), set_config('opgang.tenant', ?, false), set_config('opgang.client', ?, false),
                   set_config('opgang.operator', 'false', false), set_config('opgang.begun', ?, false)""";

    private static final String LOG = """
            insert into access_log (id, at, tenant, client, actor, action, resource, subject_id, owner, purpose)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static Store of(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        HikariDataSource pool = new HikariDataSource(config);
        return new Store(JdbcClient.create(pool), new TransactionTemplate(new JdbcTransactionManager(pool)));
    }

    <T> T as(Caller caller, Function<JdbcClient, T> work) {
        return transactions.execute(status -> {
            jdbc.sql(CALLER)
                    .params(caller.tenant(), caller.client(), Instant.now().toString())
                    .query((row, number) -> null)
                    .list();
            return work.apply(jdbc);
        });
    }

    void log(Caller caller, String action, String resource, UUID subject, String municipality, String purpose) {
        jdbc.sql(LOG)
                .params(
                        UUID.randomUUID(), OffsetDateTime.now(ZoneOffset.UTC), caller.tenant(), caller.client(),
                        caller.subject(), action, resource, subject, "municipality:" + municipality, purpose)
                .update();
    }
}
