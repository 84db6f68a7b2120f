package dk.opgang.gateway.limit;

import dk.opgang.gateway.config.GatewayConfig.Rate.Database;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the limits, as tables of PostgreSQL have it for all gateways. How many requests have come back since the last time the database
 * reckons by its own clock: those of the gateways do not matter. For one thread.
 */
final class CountedLimits implements AutoCloseable {

    /** Seconds after which a database that does not answer is given up. */
    private static final String PATIENCE = "2";

    private static final String IS_THERE =
            "select to_regclass('public.rate_buckets') is not null and to_regclass('public.rate_open') is not null";

    /** Several gateways that start at once make it one after the other. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended('rate_buckets', 0))";

    /** Nothing of it is worth a log or a copy: a database that breaks down begins with full buckets. */
    private static final String TABLE = """
            create unlogged table if not exists rate_buckets (
                id text primary key,
                remaining double precision not null,
                quota bigint not null,
                per_second double precision not null,
                counted_at timestamptz not null
            ) with (fillfactor = 50)""";

    /** What each gateway has open itself. */
    private static final String TABLE_OF_OPEN = """
            create unlogged table if not exists rate_open (
                id text not null,
                gateway uuid not null,
                open integer not null,
                told_at timestamptz not null,
                primary key (id, gateway)
            )""";

    /** In the order of ids, so that two gateways never wait for each other. */
    private static final String EXCHANGE = """
            insert into rate_buckets as known (id, remaining, quota, per_second, counted_at)
            select id, quota - taken, quota, per_second, clock_timestamp()
            from unnest(?::text[], ?::bigint[], ?::bigint[], ?::double precision[]) told (id, taken, quota, per_second)
            order by id
            on conflict (id) do update set
                remaining = greatest(
                    -excluded.quota,
                    least(
                        excluded.quota,
                        known.remaining + excluded.per_second * greatest(
                            0, extract(epoch from clock_timestamp() - known.counted_at)::double precision))
                        - (excluded.quota - excluded.remaining)),
                quota = excluded.quota,
                per_second = excluded.per_second,
                counted_at = clock_timestamp()
            returning id, remaining""";

    private static final String TELL_OPEN = """
            insert into rate_open (id, gateway, open, told_at)
            select id, ?, open, clock_timestamp() from unnest(?::text[], ?::integer[]) told (id, open) order by id
            on conflict (id, gateway) do update set open = excluded.open, told_at = excluded.told_at""";

    /** Of a gateway that has not told for so long nothing is open any more. */
    private static final String OPEN_ELSEWHERE = """
            select id, sum(open) from rate_open
            where id = any(?) and gateway <> ? and told_at > clock_timestamp() - interval '10 seconds'
            group by id""";

    private static final String FORGET_OPEN = """
            delete from rate_open where (id, gateway) in (
                select id, gateway from rate_open
                where open = 0 or told_at < clock_timestamp() - interval '1 minute'
                limit 10000
                for update skip locked)""";

    /** A full bucket says as much as none. */
    private static final String FORGET = """
            delete from rate_buckets where id in (
                select id from rate_buckets
                where remaining + per_second * extract(epoch from clock_timestamp() - counted_at)::double precision >= quota
                limit 10000
                for update skip locked)""";

    private final Database settings;
    private final UUID gateway = UUID.randomUUID();
    private volatile @Nullable Connection connection;

    CountedLimits(Database settings) {
        this.settings = settings;
    }

    /**
     * Tells what was taken of each account, and lets each hear what is left of it. Without accounts it only sees that the database is there.
     *
     * @param shared whether all gateways have told, so that what is left is what all have
     * @throws SQLException if it could not be told; part of it may have been
     */
    void exchange(List<Account> accounts, boolean shared, LongSupplier clock) throws SQLException {
        // A gateway that has forgotten an account and made it anew may have it twice.
        Map<String, Told> told = new HashMap<>();
        for (Account account : accounts) {
            Quota quota = account.quota();
            told.merge(
                    account.id(),
                    new Told(account.tell(clock.getAsLong()), quota.requests(), quota.perNano() * 1_000_000_000),
                    Told::together);
        }
        Map<String, Double> left = tell(told);
        long now = clock.getAsLong();
        for (Account account : accounts) {
            account.hear(left.getOrDefault(account.id(), 0.0), now, shared);
        }
    }

    /**
     * Tells what is open here, and lets each hear what is open elsewhere.
     *
     * @throws SQLException if it could not be told
     */
    void exchangeOpen(List<Held> held, LongSupplier clock) throws SQLException {
        // Of two of one name the later one is what there is.
        Map<String, Integer> told = new LinkedHashMap<>();
        held.forEach(one -> told.put(one.id(), one.tell()));
        if (!told.isEmpty()) {
            Map<String, Integer> elsewhere = tellOpen(told);
            long now = clock.getAsLong();
            held.forEach(one -> one.hear(elsewhere.getOrDefault(one.id(), 0), now));
        }
    }

    /** Takes out what is full again, and what is open no more. */
    void forget() throws SQLException {
        try (Statement statement = open().createStatement()) {
            statement.executeUpdate(FORGET);
            statement.executeUpdate(FORGET_OPEN);
        }
    }

    /**
     * Makes the table, if it is not there.
     *
     * @throws SQLException if it is not, and cannot be made
     */
    void prepare() throws SQLException {
        try (Connection known = connect(settings.username(), settings.password())) {
            prepare(known);
        }
    }

    @Override
    public void close() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                // It is given up either way.
            }
        }
    }

    private Map<String, Double> tell(Map<String, Told> told) throws SQLException {
        Connection open = open();
        String[] ids = told.keySet().toArray(String[]::new);
        Long[] taken = new Long[ids.length];
        Long[] quotas = new Long[ids.length];
        Double[] perSecond = new Double[ids.length];
        for (int i = 0; i < ids.length; i++) {
            Told one = told.getOrDefault(ids[i], Told.NOTHING);
            taken[i] = one.taken();
            quotas[i] = one.quota();
            perSecond[i] = one.perSecond();
        }
        Map<String, Double> left = new HashMap<>();
        try (PreparedStatement statement = open.prepareStatement(EXCHANGE)) {
            statement.setArray(1, open.createArrayOf("text", ids));
            statement.setArray(2, open.createArrayOf("bigint", taken));
            statement.setArray(3, open.createArrayOf("bigint", quotas));
            statement.setArray(4, open.createArrayOf("float8", perSecond));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    left.put(rows.getString(1), rows.getDouble(2));
                }
            }
        }
        return left;
    }

    private Map<String, Integer> tellOpen(Map<String, Integer> told) throws SQLException {
        Connection open = open();
        Array ids = open.createArrayOf("text", told.keySet().toArray());
        try (PreparedStatement telling = open.prepareStatement(TELL_OPEN)) {
            telling.setObject(1, gateway);
            telling.setArray(2, ids);
            telling.setArray(3, open.createArrayOf("integer", told.values().toArray()));
            telling.executeUpdate();
        }
        Map<String, Integer> elsewhere = new HashMap<>();
        try (PreparedStatement asking = open.prepareStatement(OPEN_ELSEWHERE)) {
            asking.setArray(1, ids);
            asking.setObject(2, gateway);
            try (ResultSet rows = asking.executeQuery()) {
                while (rows.next()) {
                    elsewhere.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
        return elsewhere;
    }

    private Connection open() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = connect(settings.username(), settings.password());
            connection = open;
            prepare(open);
        }
        return open;
    }

    private void prepare(Connection known) throws SQLException {
        try (Statement statement = known.createStatement();
                ResultSet row = statement.executeQuery(IS_THERE)) {
            row.next();
            if (row.getBoolean(1)) {
                return;
            }
        }
        try (Connection owner = connect(settings.owner(), settings.ownerPassword());
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(ONE_AT_A_TIME);
            statement.execute(TABLE);
            statement.execute(TABLE_OF_OPEN);
            owner.commit();
        }
    }

    private Connection connect(String role, Optional<String> password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", role);
        password.ifPresent(secret -> properties.setProperty("password", secret));
        properties.setProperty("ApplicationName", "opgang-gateway");
        properties.setProperty("connectTimeout", PATIENCE);
        properties.setProperty("socketTimeout", PATIENCE);
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(settings.url(), properties);
    }

    /** What is told of one account. */
    private record Told(long taken, long quota, double perSecond) {

        private static final Told NOTHING = new Told(0, 1, 0);

        private Told together(Told other) {
            return new Told(taken + other.taken, quota, perSecond);
        }
    }
}
