package dk.opgang.housingareas.law.classification;

import dk.opgang.law.classification.ClassesOnList;
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
        ClassesOnList onList = it.onList();
        return new ListedArea(
                it.area().id(),
                it.area().name(),
                it.area().municipalityCode(),
                onList.year().listDate(),
                onList.year().law().version(),
                onList.named(),
                onList.isDetermined(),
                onList.history().certain());
    }
}
