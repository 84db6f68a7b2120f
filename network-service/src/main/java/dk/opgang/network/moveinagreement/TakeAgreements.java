package dk.opgang.network.moveinagreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.network.exchange.ExchangeHandler;
import dk.opgang.network.exchange.ExchangeSender;
import dk.opgang.network.exchange.Refusal;
import dk.opgang.network.exchange.Refusal.Reason;
import dk.opgang.network.exchange.ToldReader;
import dk.opgang.network.moveinagreement.AgreementTellings.Addressee;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.value.Party;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;

/**
 * Takes in what other installations tell of agreements. The one in which an agreement was proposed decides on it: it takes the yes of a party
 * elsewhere if that was said to the terms as they are.
 */
@Singleton
@Transactional
class TakeAgreements implements ExchangeHandler {

    private static final Caller SYSTEM = Caller.system();

    private static final String KEEP = """
            insert into move_in_agreements (id, created_at, updated_at, version, poster, parties, valid_from, valid_to, quotas,
                compensation_per_household_dkk, grant_dkk, accepted, installation)
            values (?, clock_timestamp(), clock_timestamp(), 0, ?, ?, ?, ?, ?::jsonb, ?, ?, '{}', ?) on conflict do nothing""";

    private final MoveInAgreements agreements;
    private final AgreementTellings tellings;
    private final ExchangeSender sender;
    private final AgroalDataSource database;
    private final ToldReader reader;
    private final ObjectMapper json;
    private final Validator validator;
    private final Outbox outbox;
    private final BusinessClock clock;

    TakeAgreements(
            MoveInAgreements agreements,
            AgreementTellings tellings,
            ExchangeSender sender,
            AgroalDataSource database,
            ToldReader reader,
            ObjectMapper json,
            Validator validator,
            Outbox outbox,
            BusinessClock clock) {
        this.agreements = agreements;
        this.tellings = tellings;
        this.sender = sender;
        this.database = database;
        this.reader = reader;
        this.json = json;
        this.validator = validator;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(AgreementTold.KIND, AgreementTold.ANSWER);
    }

    @Override
    public void repeat() {
        tellings.again();
    }

    @Override
    public void take(Received message) {
        AgreementTold told = reader.read(message.told(), AgreementTold.class, this::isWhole);
        if (message.kind().equals(AgreementTold.KIND)) {
            follow(message, told);
        } else {
            hear(message, told);
        }
    }

    /** An agreement that was proposed there. */
    private void follow(Received message, AgreementTold told) {
        String installation = message.installation();
        String answeredAt = told.answeredAt();
        Refusal.unless(
                answeredAt != null
                        && told.form().parties().contains(answeredAt)
                        && told.form().parties().contains(message.municipalityCode()),
                Reason.MALFORMED);
        message.requireServed(Objects.requireNonNull(answeredAt));
        keep(told, installation);
        MoveInAgreement agreement = agreements
                .find(SYSTEM, told.agreementId())
                .filter(it -> installation.equals(it.installation()))
                .map(it -> agreements.lock(SYSTEM, it.id()))
                .orElseThrow(() -> new Refusal(Reason.ANOTHERS));
        Refusal.unless(told.accepted().stream().allMatch(party -> isItsToSay(agreement, party)), Reason.ANOTHERS);
        tellings.hear(agreement.id(), installation, answeredAt, message.municipalityCode());
        Addressee from = tellings.of(agreement.id(), installation).orElseThrow();
        boolean isAllHeard =
                told.revisions().heard() >= tellings.hold(from.id()).revision();
        long before = agreement.version();
        agreement.told(told.form(), told.accepted(), isAllHeard);
        agreements.flush();
        tellings.heard(from.id(), told.used(), told.revisions());
        if (agreement.version() != before) {
            outbox.publish(MoveInAgreementChanged.of(agreement, clock.today()));
        }
    }

    /** Nobody tells that a municipality of here has accepted what it has not. */
    private boolean isItsToSay(MoveInAgreement agreement, String party) {
        return !new Party(party).isMunicipality()
                || sender.servedBy(party).isPresent()
                || agreement.accepted().contains(party)
                || agreement.pending().contains(party);
    }

    /** Who of there accepts an agreement that was proposed here. */
    private void hear(Received message, AgreementTold told) {
        MoveInAgreement agreement = agreements
                .find(SYSTEM, told.agreementId())
                .filter(it -> it.installation() == null)
                .map(it -> agreements.lock(SYSTEM, it.id()))
                .orElseThrow(() -> new Refusal(Reason.ANOTHERS));
        Addressee from = tellings.of(agreement.id(), message.installation())
                .filter(it -> it.answeredAt().equals(message.municipalityCode()))
                .orElseThrow(() -> new Refusal(Reason.ANOTHERS));
        boolean isChanged = false;
        for (String party : told.accepted()) {
            Refusal.unless(agreement.form().parties().contains(party), Reason.ANOTHERS);
            if (new Party(party).isMunicipality()) {
                message.requireServed(party);
            }
            boolean isOfThese = told.form().equals(agreement.form().withoutSource());
            isChanged = isOfThese && agreement.accept(party) || isChanged;
        }
        agreements.flush();
        tellings.heard(from.id(), told.used(), told.revisions());
        if (isChanged) {
            outbox.publish(MoveInAgreementChanged.of(agreement, clock.today()));
        }
    }

    private void keep(AgreementTold told, String installation) {
        MoveInAgreementForm form = told.form();
        try (Connection connection = database.getConnection()) {
            Sql.update(
                    connection,
                    KEEP,
                    told.agreementId(),
                    "installation:" + installation,
                    SqlArrays.texts(connection, form.parties()),
                    form.period().from(),
                    form.period().to(),
                    json.writeValueAsString(form.quotas()),
                    form.compensationPerHouseholdDkk(),
                    form.grantDkk(),
                    installation);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("An agreement of another installation could not be kept", e);
        }
    }

    private boolean isWhole(AgreementTold told) {
        return validator.validate(told.form()).isEmpty() && told.isWhole();
    }
}
