package dk.opgang.network.relocation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.UUID;

/**
 * Cases of other installations that are in a match with a home of this one: as that one tells them, for the parties of the match. When they
 * were opened is not told, so that no day lies before it. Works in the running transaction of the system, with the case locked.
 */
@Singleton
class ArrivedCases {

    private static final String KEEP = """
            insert into relocation_cases (id, created_at, updated_at, version, poster, programme, participant_ids, family_agreement,
                wish_municipality_codes, wish_rooms_min, wish_rooms_max, wish_max_rent_dkk, wish_accessible, wish_pets_allowed, wish_move_from,
                opened_on, seek_until, state, household, history, moved_on, installation, advert_region, from_housing_organisation)
            values (?, clock_timestamp(), clock_timestamp(), 0, ?, ?, '{}', '[]', ?, ?, ?, ?, ?, ?, ?, '1900-01-01', '9999-12-31', ?,
                ?::jsonb, ?::jsonb, ?, ?, ?, ?)
            on conflict (id) do update set updated_at = clock_timestamp(), version = relocation_cases.version + 1,
                poster = excluded.poster, state = excluded.state, household = excluded.household, history = excluded.history,
                moved_on = excluded.moved_on, opened_on = excluded.opened_on, advert_region = excluded.advert_region,
                from_housing_organisation = coalesce(excluded.from_housing_organisation, relocation_cases.from_housing_organisation)
            where relocation_cases.installation = excluded.installation""";

    private static final String MATCH = """
            insert into relocation_matches (id, created_at, updated_at, version, case_id, offer_id, sender, receiver, organisation, state,
                answer_by, allocation_rule_checked_on, answers, to_area_id, agreement_id, installation, arrived)
            values (?, clock_timestamp(), clock_timestamp(), 0, ?, ?, ?, ?, ?, 'proposed', ?, ?, ?::jsonb, ?, ?, ?, true)""";

    private static final String HIDE = """
            update relocation_cases c set state = 'on-hold', poster = 'installation:' || installation, history = '[]', updated_at = clock_timestamp(),
                version = version + 1
            where id = ? and installation is not null
              and not exists (select from relocation_matches m where m.case_id = c.id and m.state in ('proposed', 'agreed'))""";

    private static final String MATCHED = """
            select c.id from relocation_cases c where c.id = ? and c.installation = ?
              and exists (select from relocation_matches m where m.case_id = c.id and m.state in ('proposed', 'agreed'))""";

    private final AgroalDataSource database;
    private final EntityManager entities;
    private final ObjectMapper json;

    ArrivedCases(AgroalDataSource database, EntityManager entities, ObjectMapper json) {
        this.database = database;
        this.entities = entities;
        this.json = json;
    }

    /** Keeps the case as it is told; false if it is one of this installation, or of a third one. */
    boolean keep(MatchTold told, String installation) {
        WishView wish = told.wish();
        try (Connection connection = connection()) {
            return Sql.update(
                            connection,
                            KEEP,
                            told.caseId(),
                            "municipality:" + told.sendingMunicipalityCode(),
                            told.programme(),
                            SqlArrays.texts(connection, wish.municipalityCodes()),
                            wish.roomsMin(),
                            wish.roomsMax(),
                            new BigDecimal(wish.maxRentDkk()),
                            wish.accessible(),
                            wish.petsAllowed(),
                            YearMonth.parse(wish.moveFrom()).atDay(1),
                            told.caseState(),
                            json.writeValueAsString(told.household()),
                            json.writeValueAsString(told.history()),
                            told.movedOn(),
                            installation,
                            told.regionCode(),
                            told.fromHousingOrganisation())
                    > 0;
        } catch (SQLException | JsonProcessingException e) {
            throw unkept(e);
        }
    }

    /** Keeps a match that is proposed. */
    void propose(MatchTold told, RelocationMatch.Offered home, String installation) {
        try (Connection connection = connection()) {
            Sql.update(
                    connection,
                    MATCH,
                    told.matchId(),
                    told.caseId(),
                    told.offerId(),
                    "municipality:" + told.sendingMunicipalityCode(),
                    "municipality:" + home.municipalityCode(),
                    home.organisation(),
                    Timestamp.from(told.answerBy()),
                    told.allocationRuleCheckedOn(),
                    json.writeValueAsString(told.answers().answers()),
                    home.housingAreaId(),
                    told.agreementId(),
                    installation);
        } catch (SQLException | JsonProcessingException e) {
            throw unkept(e);
        }
    }

    /** Nothing of it is shown any more to those who were parties of a match that is over, nor who the family's municipality is. */
    void hide(UUID caseId) {
        try (Connection connection = connection()) {
            Sql.update(connection, HIDE, caseId);
        } catch (SQLException e) {
            throw unkept(e);
        }
    }

    /** Whether it is a case of that installation that is in a match here. */
    boolean isMatched(UUID caseId, String installation) {
        try (Connection connection = connection()) {
            return !Sql.idsOf(connection, MATCHED, caseId, installation).isEmpty();
        } catch (SQLException e) {
            throw unkept(e);
        }
    }

    /** What stands in entities is written before rows are looked at. */
    private Connection connection() throws SQLException {
        entities.flush();
        return database.getConnection();
    }

    private static IllegalStateException unkept(Exception e) {
        return new IllegalStateException("A case of another installation could not be kept", e);
    }
}
