package dk.opgang.initiatives.template.document;

import dk.opgang.platform.codes.CodeList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that results of every initiative have. */
final class ResultColumns {

    /** Those that are no measure: the names of a row, enrolments begun, and what follow-ups tell beside who is still in the job. */
    private static final Set<String> OF_ROWS = Set.of(
            "key",
            "key2",
            "name",
            "suppressed",
            "enrolments",
            "followedUp6",
            "leftJob6",
            "retentionInArea6",
            "retentionElsewhere6",
            "retention6Pct",
            "retentionInArea6Pct",
            "followedUp12",
            "leftJob12",
            "retentionInArea12",
            "retentionElsewhere12",
            "retention12Pct",
            "retentionInArea12Pct");

    private static final Set<String> OF_MEASURES = CodeList.load(MeasureRule.CODES).codes().stream()
            .flatMap(code -> Stream.ofNullable(code.attributes().get("field")))
            .map(Object::toString)
            .collect(Collectors.toUnmodifiableSet());

    private ResultColumns() {}

    static boolean isTaken(String key) {
        return OF_ROWS.contains(key) || OF_MEASURES.contains(key);
    }
}
