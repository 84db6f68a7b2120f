package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.PartnersChanged;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Keeps the partners beside the enrolments of their initiative, those of all its municipalities. */
@Singleton
class PartnersOfEnrolments {

    /** A function of the owner, since the caller sees the enrolments of its own citizens alone. */
    private static final String FOLLOW = "select initiatives_partners_to_enrolments(?)";

    private final AgroalDataSource database;

    PartnersOfEnrolments(AgroalDataSource database) {
        this.database = database;
    }

    void follow(@Observes PartnersChanged changed) {
        Sql.call(database, FOLLOW, changed.initiativeId());
    }
}
