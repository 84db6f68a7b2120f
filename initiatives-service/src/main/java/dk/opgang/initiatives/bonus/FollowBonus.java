package dk.opgang.initiatives.bonus;

import dk.opgang.initiatives.attachment.Attachments;
import dk.opgang.initiatives.bonus.BonusFacts.Stay;
import dk.opgang.initiatives.bonus.BonusFacts.Taken;
import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.following.Followed;
import dk.opgang.initiatives.following.Follower;
import dk.opgang.initiatives.institution.Institution;
import dk.opgang.initiatives.institution.Institutions;
import dk.opgang.initiatives.reading.Readings;
import dk.opgang.initiatives.template.predicate.FactValue;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the bonus lines of an enrolment: they arise by themselves, change and go, until they are settled. */
@Singleton
class FollowBonus implements Follower {

    private static final String BIRTH_YEAR = "select birth_year from participants where id = ?";
    private static final String GRADE = "grade";

    private final Attachments attachments;
    private final Institutions institutions;
    private final Readings readings;
    private final AgroalDataSource database;
    private final BusinessClock clock;

    FollowBonus(
            Attachments attachments,
            Institutions institutions,
            Readings readings,
            AgroalDataSource database,
            BusinessClock clock) {
        this.attachments = attachments;
        this.institutions = institutions;
        this.readings = readings;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void follow(Caller caller, Followed followed) {
        if (followed.template().payouts().isEmpty()) {
            return;
        }
        Enrolment enrolment = followed.enrolment();
        Sql.run(database, connection -> {
            BonusFacts facts = new BonusFacts(
                    clock.today(),
                    birthYear(connection, enrolment.participantId()),
                    grade(followed.about()),
                    stays(caller, enrolment.id()),
                    taken(caller, enrolment.id()));
            List<Earned> lines = BonusRules.of(
                    followed.template().payouts(), followed.where().parameters(), facts);
            new BonusLineTable(connection, clock.now()).keep(enrolment, lines);
        });
    }

    private List<Stay> stays(Caller caller, UUID enrolment) {
        var all = attachments.of(caller, enrolment);
        Map<UUID, Institution> where =
                institutions
                        .list(
                                caller,
                                Restriction.in(
                                        "id",
                                        all.stream()
                                                .map(it -> it.form().institutionId())
                                                .toList()))
                        .stream()
                        .collect(Collectors.toMap(Institution::id, Function.identity()));
        return all.stream()
                .filter(it -> where.containsKey(it.form().institutionId()))
                .map(it -> new Stay(
                        it.id(),
                        it.form().institutionId(),
                        Objects.requireNonNull(where.get(it.form().institutionId()))
                                .form()
                                .kind(),
                        it.form().from(),
                        it.form().to()))
                .toList();
    }

    private List<Taken> taken(Caller caller, UUID enrolment) {
        return readings.of(caller, enrolment).stream()
                .map(it -> new Taken(
                        it.id(),
                        it.form().reading(),
                        it.form().on(),
                        it.form().value(),
                        it.form().institutionId(),
                        it.form().evidence() == null
                                ? null
                                : it.form().evidence().kind()))
                .toList();
    }

    private static @Nullable Integer grade(AboutEnrolment about) {
        return about.facts().get(GRADE) instanceof FactValue.Amount(var number) ? (Integer) number.intValue() : null;
    }

    private static @Nullable Integer birthYear(Connection connection, UUID participant) throws SQLException {
        return Sql.first(connection, BIRTH_YEAR, row -> row.getObject(1, Integer.class), participant)
                .orElse(null);
    }
}
