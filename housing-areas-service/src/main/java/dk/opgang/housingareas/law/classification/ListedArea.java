package dk.opgang.housingareas.law.classification;

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
        Standing standing = it.standing();
        return new ListedArea(
                it.area().id(),
                it.area().name(),
                it.area().municipalityCode(),
                standing.year().listDate(),
                standing.year().law().version(),
                standing.named(),
                standing.isDetermined(),
                standing.history().certain());
    }
}
