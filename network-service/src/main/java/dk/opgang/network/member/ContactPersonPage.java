package dk.opgang.network.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of contact persons, for the OpenAPI document alone. */
record ContactPersonPage(
        List<ContactPersonView> items,
        @Nullable String next,
        @Nullable Long count) {}
