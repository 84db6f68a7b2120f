package dk.opgang.housingareas.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An area on a list, in short. */
public record ListedArea(
        UUID housingAreaId,
        String name,
        String municipalityCode,
        LocalDate listDate,
        String lawVersion,
        List<String> classes,
        boolean determined,
        int consecutiveYears) {

    static ListedArea of(ClassifyAreas.Classified it) {
        Classification classification = it.classification();
        return new ListedArea(
                it.area().id(),
                it.area().name(),
                it.area().municipalityCode(),
                classification.listDate(),
                classification.lawVersion(),
                classification.classes(),
                classification.determined(),
                classification.consecutiveYears());
    }
}
