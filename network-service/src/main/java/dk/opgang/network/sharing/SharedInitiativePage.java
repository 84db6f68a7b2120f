package dk.opgang.network.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of shared initiatives, for the OpenAPI document alone. */
record SharedInitiativePage(
        List<SharedInitiativeView> items,
        @Nullable String next,
        @Nullable Long count) {}
