package dk.opgang.housingareas.law.warning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.law.warning.Assessment;
import java.util.UUID;

/** An area and how near it is to a list. */
public record EarlyWarning(
        UUID housingAreaId,
        String name,
        String municipalityCode,
        @JsonUnwrapped Assessment assessment) {

    static EarlyWarning of(WarnEarly.Assessed it) {
        HousingArea area = it.area();
        return new EarlyWarning(area.id(), area.name(), area.municipalityCode(), it.explained());
    }
}
