package dk.opgang.network.settlement;

import java.util.Locale;

/** Where a settlement stands. */
enum SettlementState {
    OPEN,
    PROPOSED,
    AGREED,
    PAID;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SettlementState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
