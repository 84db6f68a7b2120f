package dk.opgang.network.relocation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.network.exchange.ExchangeHandler;
import dk.opgang.network.exchange.Refusal;
import dk.opgang.network.exchange.ToldReader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the cases that seek in other installations beside our own, as far as they are told of: nobody here knows whose they are, so that all
 * to whom they are advertised see them in the same list. One that seeks no longer goes.
 */
@Singleton
@Transactional
class TakeCases implements ExchangeHandler {

    private static final CodeList PROGRAMMES = CodeList.load("relocation-programmes");
    private static final CodeList REGIONS = CodeList.load("regions");
    private static final Set<String> SIZES = Set.of("1", "2-3", "4-5", "6+");

    private static final String KEEP = """
            insert into relocation_cases (id, created_at, updated_at, version, poster, programme, participant_ids, family_agreement,
                wish_municipality_codes, wish_rooms_min, wish_rooms_max, wish_max_rent_dkk, wish_accessible, wish_pets_allowed, wish_move_from,
                opened_on, seek_until, state, household, history, installation, advert_region)
            values (?, clock_timestamp(), clock_timestamp(), 0, ?, ?, '{}', '[]', ?, ?, ?, ?, ?, ?, ?, current_date, '9999-12-31', 'seeking',
                ?::jsonb, '[]', ?, ?)
            on conflict (id) do update set updated_at = clock_timestamp(), version = relocation_cases.version + 1,
                programme = excluded.programme, wish_municipality_codes = excluded.wish_municipality_codes,
                wish_rooms_min = excluded.wish_rooms_min, wish_rooms_max = excluded.wish_rooms_max,
                wish_max_rent_dkk = excluded.wish_max_rent_dkk, wish_accessible = excluded.wish_accessible,
                wish_pets_allowed = excluded.wish_pets_allowed, wish_move_from = excluded.wish_move_from,
                household = excluded.household, advert_region = excluded.advert_region, state = 'seeking', poster = excluded.poster,
                history = excluded.history
            where relocation_cases.installation = excluded.installation
              and not exists (select from relocation_matches m where m.case_id = relocation_cases.id and m.state in ('proposed', 'agreed'))""";

    /** One that was in a match stays with it, and is shown to nobody else. */
    private static final String REMOVE = """
            delete from relocation_cases c where c.id = ? and c.installation = ?
              and not exists (select from relocation_matches m where m.case_id = c.id)""";

    private final RelocationCases cases;
    private final CaseSteps steps;
    private final TellCases telling;
    private final ArrivedCases arrivals;
    private final AgroalDataSource database;
    private final ToldReader reader;
    private final ObjectMapper json;
    private final Validator validator;

    TakeCases(
            RelocationCases cases,
            CaseSteps steps,
            TellCases telling,
            ArrivedCases arrivals,
            AgroalDataSource database,
            ToldReader reader,
            ObjectMapper json,
            Validator validator) {
        this.cases = cases;
        this.steps = steps;
        this.telling = telling;
        this.arrivals = arrivals;
        this.database = database;
        this.reader = reader;
        this.json = json;
        this.validator = validator;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CaseAdvert.KIND);
    }

    @Override
    public void repeat() {
        telling.tellAll();
    }

    @Override
    public void take(Received message) {
        CaseAdvert told = reader.read(message.told(), CaseAdvert.class, this::isWhole);
        if (told.seeking()) {
            keep(told, wish(Objects.requireNonNull(told.wish())), message.installation());
            find(told.caseId()).filter(it -> it.state() == CaseState.SEEKING).ifPresent(it -> advertise(it, true));
        } else {
            find(told.caseId()).ifPresent(it -> end(it, message.installation()));
        }
    }

    /** Nobody is shown a case that may seek no longer, or whose family may have asked that nothing be done with its data. */
    @Override
    public void forget(String installation) {
        cases.list(Caller.system(), Restriction.equal("installation", installation))
                .forEach(it -> end(it, installation));
    }

    private void end(RelocationCase it, String installation) {
        Refusal.unless(installation.equals(it.installation()), Refusal.Reason.ANOTHERS);
        if (it.state() == CaseState.SEEKING) {
            advertise(it, false);
            arrivals.hide(it.id());
            Sql.update(database, REMOVE, it.id(), installation);
        }
    }

    private Optional<RelocationCase> find(UUID id) {
        return cases.find(Caller.system(), id);
    }

    private void advertise(RelocationCase it, boolean seeks) {
        steps.advertise(Caller.system(), it, it.form().wish(), seeks);
    }

    private void keep(CaseAdvert told, Wish wish, String installation) {
        try (Connection connection = database.getConnection()) {
            int kept = Sql.update(
                    connection,
                    KEEP,
                    told.caseId(),
                    "installation:" + installation,
                    told.programme(),
                    SqlArrays.texts(connection, wish.municipalityCodes(), code -> code),
                    wish.roomsMin(),
                    wish.roomsMax(),
                    wish.maxRentDkk(),
                    wish.accessible(),
                    wish.petsAllowed(),
                    wish.moveFrom(),
                    json.writeValueAsString(Household.sized(Objects.requireNonNull(told.householdSize()))),
                    installation,
                    told.regionCode());
            if (kept == 0 && !arrivals.isMatched(told.caseId(), installation)) {
                throw new Refusal(Refusal.Reason.ANOTHERS);
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("A case of another installation could not be kept", e);
        }
    }

    private boolean isWhole(CaseAdvert told) {
        return told.caseId() != null && (!told.seeking() || canSeek(told));
    }

    private boolean canSeek(CaseAdvert told) {
        return PROGRAMMES.keys().contains(told.programme())
                && (told.regionCode() == null || REGIONS.keys().contains(told.regionCode()))
                && SIZES.contains(told.householdSize())
                && told.wish() != null
                && validator.validate(wish(told.wish())).isEmpty();
    }

    private static Wish wish(WishView told) {
        return new Wish(
                told.municipalityCodes(),
                told.roomsMin(),
                told.roomsMax(),
                new BigDecimal(told.maxRentDkk()),
                told.accessible(),
                told.petsAllowed(),
                YearMonth.parse(told.moveFrom()).atDay(1));
    }
}
