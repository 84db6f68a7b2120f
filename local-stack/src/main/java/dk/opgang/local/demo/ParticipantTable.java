package dk.opgang.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A participant batch: fictive people with one benefit period each, living in one area. */
final class ParticipantTable {

    static final String SYSTEM = "opgang-demo";

    private static final List<String> HEADER = List.of(
            "sourceSystem",
            "sourceId",
            "cpr",
            "givenName",
            "familyName",
            "housingAreaId",
            "benefitGroup",
            "benefitFrom",
            "benefitTo",
            "closingReason");

    private ParticipantTable() {}

    static String csv(String prefix, int municipality, String housingAreaId, List<BenefitSpell> spells) {
        return Csv.write(
                HEADER,
                IntStream.range(0, spells.size())
                        .mapToObj(i -> row(FictivePerson.of(prefix, municipality, i), housingAreaId, spells.get(i)))
                        .toList());
    }

    private static List<String> row(FictivePerson person, String housingAreaId, BenefitSpell spell) {
        List<String> row = new ArrayList<>(List.of(
                SYSTEM,
                person.sourceId(),
                person.cpr(),
                person.givenName(),
                person.familyName(),
                housingAreaId,
                spell.group(),
                spell.from().toString()));
        row.add(spell.to() == null ? "" : spell.to().toString());
        row.add(spell.closingReason() == null ? "" : spell.closingReason());
        return row;
    }
}
