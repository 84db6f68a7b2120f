package dk.opgang.participants.intake;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.access.Reader;
import dk.opgang.platform.batch.store.Transactions;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvOut;
import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells who was in no row of a full file, and logs it. Their ids are in the order in which they were registered. */
@Singleton
class MissingParticipants {

    private static final int AT_ONCE = 1_000;
    private static final UUID FIRST = new UUID(0L, 0L);
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final List<String> COLUMNS =
            List.of("sourceSystem", "sourceId", "participantId", "group", "from", "to", "closingReason");

    private static final String WHO = """
         from batch_missing m join participants p on p.id = m.record_id
         left join benefit_periods b on b.participant_id = p.id and b.valid_from <= ? and coalesce(b.valid_to > ?, true)
         where m.batch_id = ? and p.updated_at >= ?\
        """;

    private static final String FIND =
            "select p.id, p.source_system, p.source_id, p.housing_area_id, b.benefit_group, b.valid_from" + WHO;

    private final Transactions transactions;
    private final Reader reader;
    private final Diary diary;
    private final BusinessClock clock;

    MissingParticipants(Transactions transactions, Reader reader, Diary diary, BusinessClock clock) {
        this.transactions = transactions;
        this.reader = reader;
        this.diary = diary;
        this.clock = clock;
    }

    /** A page of them. */
    Page<MissingParticipant> page(Caller caller, UUID batch, ListQuery wanted, @Nullable String purpose) {
        return transactions.as(caller, connection -> {
            List<MissingParticipant> found =
                    find(connection, batch, wanted, wanted.sort().descending());
            boolean more = found.size() > wanted.limit();
            List<MissingParticipant> shown = more ? found.subList(0, wanted.limit()) : found;
            note(caller, purpose, shown);
            String next = more ? shown.getLast().participantId().toString() : null;
            return new Page<>(shownTo(caller, shown), next, wanted.count() ? count(connection, batch, wanted) : null);
        });
    }

    /** Where somebody lives who hides is not shown to everybody in the municipality. */
    private List<MissingParticipant> shownTo(Caller caller, List<MissingParticipant> found) {
        Map<UUID, Insight> insights = reader.insights(caller, municipalities(caller, found));
        return found.stream()
                .map(missing -> missing.livingIn(Objects.requireNonNull(insights.get(missing.participantId()))
                        .of(DataCategory.RESIDENCE, missing.housingAreaId())))
                .toList();
    }

    private static Map<UUID, String> municipalities(Caller caller, List<MissingParticipant> found) {
        String municipality = caller.municipality().orElseThrow();
        Map<UUID, String> municipalities = new HashMap<>();
        found.forEach(missing -> municipalities.put(missing.participantId(), municipality));
        return municipalities;
    }

    /** Those who are on a benefit, as a batch of benefit periods of which the ends are still to be filled in. */
    StreamingOutput csv(Caller caller, UUID batch, CsvForm form, @Nullable String purpose) {
        return out -> CsvOut.write(new OutputStreamWriter(out, StandardCharsets.UTF_8), form, csv -> {
            csv.row(COLUMNS);
            List<MissingParticipant> page = after(caller, batch, FIRST, purpose);
            while (!page.isEmpty()) {
                page.stream()
                        .filter(missing -> missing.benefitGroup() != null)
                        .forEach(missing -> csv.row(cells(missing)));
                page = after(caller, batch, page.getLast().participantId(), purpose);
            }
        });
    }

    private List<MissingParticipant> after(Caller caller, UUID batch, UUID last, @Nullable String purpose) {
        return transactions.as(caller, connection -> {
            List<MissingParticipant> page =
                    find(connection, batch, Instant.EPOCH, " and p.id > ? order by p.id limit ?", last, AT_ONCE);
            note(caller, purpose, page);
            return page;
        });
    }

    private static List<@Nullable Object> cells(MissingParticipant missing) {
        return Arrays.asList(
                missing.sourceSystem(),
                missing.sourceId(),
                missing.participantId(),
                missing.benefitGroup(),
                missing.benefitFrom(),
                null,
                null);
    }

    private List<MissingParticipant> find(Connection connection, UUID batch, ListQuery wanted, boolean backwards)
            throws SQLException {
        String cursor = wanted.cursor();
        UUID end = cursor == null ? (backwards ? LAST : FIRST) : decoded(cursor);
        String order = backwards ? " and p.id < ? order by p.id desc limit ?" : " and p.id > ? order by p.id limit ?";
        return find(connection, batch, since(wanted), order, end, wanted.limit() + 1);
    }

    private List<MissingParticipant> find(
            Connection connection, UUID batch, Instant since, String order, UUID last, int limit) throws SQLException {
        List<MissingParticipant> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND + order)) {
            bind(statement, batch, since);
            statement.setObject(5, last);
            statement.setInt(6, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new MissingParticipant(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, UUID.class),
                            row.getString(5),
                            row.getObject(6, LocalDate.class)));
                }
            }
        }
        return found;
    }

    private long count(Connection connection, UUID batch, ListQuery wanted) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*)" + WHO)) {
            bind(statement, batch, since(wanted));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void bind(PreparedStatement statement, UUID batch, Instant since) throws SQLException {
        statement.setObject(1, clock.today());
        statement.setObject(2, clock.today());
        statement.setObject(3, batch);
        statement.setObject(4, since.atOffset(ZoneOffset.UTC));
    }

    private static Instant since(ListQuery wanted) {
        Instant since = wanted.changedSince();
        return since == null ? Instant.EPOCH : since;
    }

    private static UUID decoded(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    private void note(Caller caller, @Nullable String purpose, List<MissingParticipant> shown) {
        diary.search(caller, "missing-from-file", purpose, municipalities(caller, shown));
    }
}
