package dk.opgang.network.moveinagreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.network.exchange.ExchangeSender;
import dk.opgang.network.exchange.Revisions;
import dk.opgang.network.exchange.Tellings;
import dk.opgang.network.moveinagreement.AgreementTold.Count;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.value.Party;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far installations have told each other of the agreements of their parties. Works in the running transaction. */
@Singleton
class AgreementTellings {

    private static final String TELL = """
            insert into move_in_agreement_tellings (id, agreement_id, installation, addressed, answered_at, revision)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String FIND =
            "select id, agreement_id, installation, addressed, answered_at from move_in_agreement_tellings where ";
    private static final String USED = "update move_in_agreement_tellings set used = ?::jsonb where id = ?";
    private static final String COUNTS = """
            select area, direction, year, households from move_in_agreement_counts(?)
            union all
            select (one ->> 'area')::uuid, one ->> 'direction', (one ->> 'year')::int, (one ->> 'households')::bigint
            from move_in_agreement_tellings t cross join jsonb_array_elements(t.used) as one
            where t.agreement_id = ? and t.installation <> ?""";
    private static final String AGAIN = "update move_in_agreement_tellings set told = 0, acknowledged = 0";

    private final Tellings tellings;
    private final ExchangeSender sender;
    private final AgroalDataSource database;
    private final ObjectMapper json;

    AgreementTellings(ExchangeSender sender, AgroalDataSource database, ObjectMapper json) {
        this.sender = sender;
        this.database = database;
        this.json = json;
        this.tellings = new Tellings(database, "move_in_agreement_tellings", "id");
    }

    /** To whom an agreement is told. */
    record Addressee(UUID id, UUID agreementId, String installation, String addressed, String answeredAt) {}

    /** Every other installation that serves a party of it is told of an agreement that is proposed here, if this one serves a party too. */
    void tell(MoveInAgreement agreement) {
        List<String> municipalities = agreement.form().parties().stream()
                .filter(party -> new Party(party).isMunicipality())
                .toList();
        Optional<String> own = municipalities.stream()
                .filter(code -> sender.servedBy(code).isEmpty())
                .findFirst();
        for (String code : municipalities) {
            sender.servedBy(code)
                    .ifPresent(other -> own.ifPresent(
                            here -> Sql.update(database, TELL, Ids.next(), agreement.id(), other, code, here, 1)));
        }
    }

    /** The other installation decides on it, and is told who of here accepts it. */
    void hear(UUID agreementId, String installation, String addressed, String answeredAt) {
        Sql.update(database, TELL, Ids.next(), agreementId, installation, addressed, answeredAt, 0);
    }

    List<UUID> due(@Nullable UUID after, Instant unanswered) {
        return tellings.due(after, unanswered);
    }

    Tellings.Telling hold(UUID id) {
        return tellings.hold(id);
    }

    void told(UUID id, long revision, Instant at) {
        tellings.told(id, revision, at);
    }

    /** The other one was heard, which has told so many moves. */
    void heard(UUID id, List<Count> used, Revisions told) {
        try {
            Sql.update(database, USED, json.writeValueAsString(used), id);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        tellings.heard(id, told);
    }

    void again() {
        Sql.update(database, AGAIN);
    }

    Addressee get(UUID id) {
        return find("id = ?", id).orElseThrow();
    }

    Optional<Addressee> of(UUID agreementId, String installation) {
        return find("agreement_id = ? and installation = ?", agreementId, installation);
    }

    /** How many households have moved here, and at all other installations but that one. */
    List<Count> used(Addressee but) {
        return Sql.list(
                database,
                COUNTS,
                row -> new Count(row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getLong(4)),
                but.agreementId(),
                but.agreementId(),
                but.installation());
    }

    private Optional<Addressee> find(String which, Object... parameters) {
        return Sql.first(
                database,
                FIND + which,
                row -> new Addressee(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                parameters);
    }
}
