package dk.opgang.platform.notes.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.audit.Access;
import dk.opgang.platform.audit.AccessEntry;
import dk.opgang.platform.audit.AccessLog;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AccessLogTest {

    private static final Caller READER = new Caller("clerk", "journal", new Tenant.Organisation("90100009"), Set.of());
    private static final Caller OWNER = new Caller("clerk", "journal", new Tenant.Municipality("615"), Set.of());
    private static final Caller STRANGER = new Caller("clerk", "journal", new Tenant.Municipality("253"), Set.of());

    @Inject
    AccessLog log;

    @Inject
    SystemCalls system;

    @Test
    void ownerSeesWhoReadItsSubject() {
        // Given
        UUID subject = UUID.randomUUID();
        system.as(READER, () -> log.record(READER, Access.of("read", "notes", subject, "municipality:615", "care")));
        system.as(OWNER, () -> log.record(OWNER, Access.of("change", "notes", subject, "municipality:615", null)));

        // When
        Page<AccessEntry> seen = system.as(OWNER, () -> log.ofSubject(OWNER, subject, ListQuery.first()));

        // Then
        assertEquals(
                List.of("read", "change"),
                seen.items().stream().map(AccessEntry::action).toList());
    }

    @Test
    void strangerSeesNothingEvenIfItAsksAsAnother() {
        // Given
        UUID subject = UUID.randomUUID();
        system.as(OWNER, () -> log.record(OWNER, Access.of("read", "notes", subject, "municipality:615", null)));

        // When
        Page<AccessEntry> seen = system.as(STRANGER, () -> log.ofSubject(OWNER, subject, ListQuery.first()));

        // Then
        assertEquals(List.of(), seen.items());
    }

    @Test
    void theScopeOfAnAuditorShowsNobodyTheAccessesOfAnotherTenant() {
        // Given
        UUID subject = UUID.randomUUID();
        system.as(OWNER, () -> log.record(OWNER, Access.of("read", "notes", subject, "municipality:615", null)));
        Caller auditor = new Caller("auditor", "auditor", new Tenant.Municipality("615"), Set.of("audit.read"));
        Caller stranger = new Caller("clerk", "journal", new Tenant.Municipality("253"), Set.of("audit.read"));
        Caller nobody = new Caller("front", "front", new Tenant.Nobody(), Set.of("audit.read"));

        // When
        Page<AccessEntry> seen = system.as(auditor, () -> log.ofSubject(auditor, subject, ListQuery.first()));

        // Then
        assertEquals(1, seen.items().size());
        assertEquals(
                List.of(true, false),
                List.of(auditor, nobody).stream()
                        .map(caller -> system.as(caller, () -> log.answersFor(caller, subject)))
                        .toList());
        for (Caller other : List.of(stranger, nobody)) {
            // The database repeats the rule: it does not take the word of the code for who asks.
            assertEquals(
                    List.of(),
                    system.as(other, () -> log.ofSubject(auditor, subject, ListQuery.first()))
                            .items());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update access_log set action = 'x'", "delete from access_log", "truncate access_log"})
    void serviceCannotChangeWhatIsWritten(String sql) throws SQLException {
        // Given
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {

            // When
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(sql));

            // Then
            assertTrue(refusal.getMessage().contains("permission denied"), refusal.getMessage());
        }
    }
}
