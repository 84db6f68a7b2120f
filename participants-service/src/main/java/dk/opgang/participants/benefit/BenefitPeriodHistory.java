package dk.opgang.participants.benefit;

import java.util.List;

/** What was recorded of one benefit period, oldest first. */
record BenefitPeriodHistory(List<BenefitPeriodVersionView> items) {}
