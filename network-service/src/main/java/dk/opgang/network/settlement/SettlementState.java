package dk.opgang.network.settlement;

import dk.opgang.platform.coded.Coded;

/** Where a settlement stands. */
enum SettlementState implements Coded {
    OPEN,
    PROPOSED,
    AGREED,
    PAID;

    static SettlementState of(String code) {
        return Coded.of(values(), code);
    }
}
