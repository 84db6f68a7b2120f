package dk.opgang.initiatives.initiative;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Writes that the caller's municipality has left. */
@Singleton
class StepOut {

    /** A function of the owner, since the policies let nobody write what it cannot read afterwards. */
    private static final String STEP_OUT = "select initiatives_step_out(?, ?)";

    private final AgroalDataSource database;

    StepOut(AgroalDataSource database) {
        this.database = database;
    }

    /** @param housingAreas those that stay */
    void stepOut(UUID initiative, List<UUID> housingAreas) {
        Sql.call(database, STEP_OUT, initiative, SqlArrays.uuids(housingAreas));
    }
}
