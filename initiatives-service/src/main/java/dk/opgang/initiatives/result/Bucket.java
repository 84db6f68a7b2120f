package dk.opgang.initiatives.result;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What results are split by. */
enum Bucket {
    YEAR("to_char(f.day, 'YYYY')"),
    QUARTER("to_char(f.day, 'YYYY\"-Q\"Q')"),
    BENEFIT_GROUP("coalesce(f.benefit_group, 'none')"),
    KIND("f.kind"),
    TOTAL("'total'");

    private final String expression;

    Bucket(String expression) {
        this.expression = expression;
    }

    /** The key of a fact {@code f}, as SQL. */
    String expression() {
        return expression;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Bucket> of(String code) {
        return Arrays.stream(values())
                .filter(bucket -> bucket.code().equals(code))
                .findFirst();
    }
}
