package dk.opgang.participants.alert;

import dk.opgang.participants.elsewhere.Enrolments;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the alerts of participants and keeps them again, as the system. */
@Singleton
@Transactional
class AlertFiles {

    private static final AdvisoryLock ALERTS = new AdvisoryLock("coordination alerts");
    private static final int TURNS = 256;

    private static final String PRESENT =
            "select id, municipality_code from participants where id = any(?) order by id for key share";

    private final AgroalDataSource database;
    private final Enrolments enrolments;
    private final Alerts alerts;
    private final AlertChecks checks;
    private final TellOfAlerts telling;

    AlertFiles(
            AgroalDataSource database, Enrolments enrolments, Alerts alerts, AlertChecks checks, TellOfAlerts telling) {
        this.database = database;
        this.enrolments = enrolments;
        this.alerts = alerts;
        this.checks = checks;
        this.telling = telling;
    }

    /**
     * The files of those participants who are not erased. Until the transaction ends nobody else opens them: whoever comes at the same
     * moment finds what was concluded here, so that no two raise one alert and none is missed between them.
     */
    Map<UUID, AlertFile> open(Collection<UUID> participants) {
        Map<UUID, AlertFile> files = new LinkedHashMap<>();
        present(participants).forEach((id, municipality) -> files.put(id, new AlertFile(id, municipality)));
        if (files.isEmpty()) {
            return files;
        }
        ALERTS.take(database, files.keySet().stream().map(AlertFiles::turn).toList());
        enrolments.of(files.keySet()).forEach(known -> Objects.requireNonNull(files.get(known.participantId()))
                .know(known));
        alerts.lockAll(files.keySet()).forEach(alert -> Objects.requireNonNull(files.get(alert.participantId()))
                .know(alert));
        return files;
    }

    /** A poll brings events of thousands: they wait for each other in so many groups, since the database has room for few locks. */
    private static int turn(UUID participant) {
        return Math.floorMod(participant.hashCode(), TURNS);
    }

    /** Keeps the alerts, tells what has happened to them, and notes when each file is to be looked at again. */
    void keep(Collection<AlertFile> files) {
        files.stream().flatMap(file -> file.alerts().stream()).forEach(alerts::persist);
        telling.tell(files.stream().flatMap(file -> file.news().stream()).toList());
        Map<UUID, @Nullable LocalDate> next = new HashMap<>();
        files.forEach(file -> next.put(file.participantId(), file.nextChange()));
        checks.put(next);
    }

    /** Those of the participants who are not erased, and are not until the transaction ends; with their municipalities. */
    Map<UUID, String> present(Collection<UUID> participants) {
        return Sql.map(
                database,
                PRESENT,
                row -> row.getObject(1, UUID.class),
                row -> row.getString(2),
                SqlArrays.uuids(List.copyOf(participants)));
    }
}
