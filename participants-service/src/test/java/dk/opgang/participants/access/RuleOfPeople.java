package dk.opgang.participants.access;

import dk.opgang.platform.testing.RuleOfDatabase;
import java.sql.SQLException;
import java.util.UUID;

/** A rule about people, with people that it is tried on. */
public final class RuleOfPeople extends RuleOfDatabase {

    public RuleOfPeople() throws SQLException {}

    /** Somebody of these tests, by number. */
    public static UUID person(int i) {
        return new UUID(0x0190bbbb00007000L, 0x8000000000001000L + i);
    }

    /** Somebody of Horsens. */
    public void register(int i) throws SQLException {
        run(
                "insert into participants (id, municipality_code, cpr_hash, identity, birth_year, created_at, updated_at, version)"
                        + " values ('" + person(i)
                        + "', '615', '\\x61561500%02x', '\\x00', 1990, now(), now(), 0)".formatted(i));
    }

    /** A consent of somebody that holds today. */
    public void consent(int i, String recipient, String source, String categories, String initiative)
            throws SQLException {
        run("insert into consents (id, participant_id, municipality_code, purpose, data_categories, source_party,"
                + " recipient_party, initiative_id, valid_from, valid_until, given_on, created_at, updated_at, version)"
                + " values (gen_random_uuid(), '" + person(i) + "', '615', 'x', '{" + categories + "}', '" + source
                + "', '"
                + recipient + "', " + (initiative == null ? "null" : "'" + initiative + "'")
                + ", opgang_today() - 1, opgang_today() + 1, opgang_today(), now(), now(), 0)");
    }
}
