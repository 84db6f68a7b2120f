// Made from docs/api/0.1.0.json by `npm run generate`. Changes by hand are lost.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state of each service */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a problem means and what to do */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the areas with their classes on a list */
        get: operations["ClassificationsResource_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classifications/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the areas of each class on a list */
        get: operations["ClassificationsResource_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All code lists */
        get: operations["listCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/code-lists/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The codes of one list */
        get: operations["getCodeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a consent */
        get: operations["ConsentResource_get"];
        put?: never;
        post?: never;
        /**
         * Take back a consent that was never given
         * @description For a mistake in recording; what a participant takes back is withdrawn. Works at once.
         */
        delete: operations["ConsentResource_remove"];
        options?: never;
        head?: never;
        /**
         * Correct a consent that was recorded wrongly
         * @description purpose, dataCategories, sourceOrganisation, recipientOrganisation, initiativeId, from, until, source. What was consented to stays; another consent is recorded anew. Not of a withdrawn one.
         */
        patch: operations["ConsentResource_correct"];
        trace?: never;
    };
    "/v1/consents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a consent
         * @description Works at once: the recipient gets 404 from now on.
         */
        post: operations["ConsentResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact-attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count contacts, and how many were not attended
         * @description A municipality's own, exact; for others those that consents show them, without small numbers.
         */
        get: operations["AttendanceResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the caller's contact batches */
        get: operations["ContactBatchResource_list"];
        put?: never;
        /**
         * Post many contacts at once
         * @description By the municipality. A row under a known source corrects that contact.
         */
        post: operations["ContactBatchResource_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what became of a contact batch */
        get: operations["ContactBatchResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact-batches/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rejected rows of a contact batch */
        get: operations["ContactBatchResource_rejections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact-batches/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of a contact batch that were taken although they look doubtful
         * @description In the form of rejected rows; the errors are what looks doubtful
         */
        get: operations["ContactBatchResource_remarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/early-warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How near each area is to a list
         * @description Its class now and what is expected of the next list, the distance to each threshold and the trend
         */
        get: operations["EarlyWarningResource_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolment-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the caller's batches of enrolments */
        get: operations["EnrolmentBatchResource_list"];
        put?: never;
        /** Post enrolments as CSV, NDJSON or a JSON array of any size */
        post: operations["EnrolmentBatchResource_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolment-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the receipt of a batch */
        get: operations["EnrolmentBatchResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolment-batches/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rejected rows of a batch; as text/csv the poster's own rows, ready to mend */
        get: operations["EnrolmentBatchResource_rejections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolment-batches/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of a batch of enrolments that were taken although they look doubtful
         * @description In the form of rejected rows; the errors are what looks doubtful
         */
        get: operations["EnrolmentBatchResource_remarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an enrolment with its history and steps */
        get: operations["EnrolmentResource_get"];
        put?: never;
        post?: never;
        /**
         * Take back an enrolment that never was
         * @description Its history, its steps and what was planned because of it go along, and the key of its source is free again. One that has ended is ended by a transition.
         */
        delete: operations["EnrolmentResource_remove"];
        options?: never;
        head?: never;
        /**
         * Correct an enrolment
         * @description Corrects the first day, and the day and outcome of the state that it is in. A new state is a transition; whose the enrolment is and its source stay.
         */
        patch: operations["EnrolmentResource_patch"];
        trace?: never;
    };
    "/v1/enrolments/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the steps that the participant has reached */
        get: operations["EnrolmentStepResource_list"];
        put?: never;
        /** Record a step that the participant has reached */
        post: operations["EnrolmentResource_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{id}/steps/{stepId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a step that was reached */
        get: operations["EnrolmentStepResource_get"];
        put?: never;
        post?: never;
        /**
         * Take back a step that was never reached
         * @description 409 while others rest on it that were reached later.
         */
        delete: operations["EnrolmentStepResource_remove"];
        options?: never;
        head?: never;
        /**
         * Correct a step: its day, or which one it was
         * @description By the rules of a step that is told for the first time.
         */
        patch: operations["EnrolmentStepResource_patch"];
        trace?: never;
    };
    "/v1/enrolments/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the changes of state of an enrolment */
        get: operations["EnrolmentTransitionResource_list"];
        put?: never;
        /** Move an enrolment to its next state */
        post: operations["EnrolmentResource_transition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{id}/transitions/{transitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a change of state */
        get: operations["EnrolmentTransitionResource_get"];
        put?: never;
        post?: never;
        /**
         * Take back a change of state that never was
         * @description The enrolment stands where it stood before, if the later states can follow.
         */
        delete: operations["EnrolmentTransitionResource_remove"];
        options?: never;
        head?: never;
        /**
         * Correct a change of state
         * @description Its day, state and outcome, the last one included: the enrolment, what follows it up and its results stand where the history leaves them.
         */
        patch: operations["EnrolmentTransitionResource_patch"];
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events that the caller may see, oldest first, at least 30 days back
         * @description Each scope opens the events of its own context. next is null when there is no further event at present: ask again later with the id of the last event as after.
         */
        get: operations["EventFeedResource_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events that the caller may see, from now on or after Last-Event-ID
         * @description Ends with the access token: connect again with a new one.
         */
        get: operations["EventStreamResource_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the open follow-ups, or the answered ones */
        get: operations["FollowUpResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/follow-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a follow-up */
        get: operations["FollowUpResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/follow-ups/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a follow-up, or correct its answer
         * @description That somebody is still in the job can be answered from the day on which the follow-up is due.
         */
        post: operations["FollowUpResource_answer"];
        /**
         * Take back the answer of a follow-up
         * @description It was never given: the follow-up is open again, and results follow.
         */
        delete: operations["FollowUpResource_delete"];
        options?: never;
        head?: never;
        /** Correct the answer of a follow-up */
        patch: operations["FollowUpResource_patch"];
        trace?: never;
    };
    "/v1/household-compositions/{scope}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The households of the country, a region or a municipality by kind and year */
        get: operations["CompositionResource_around"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the housing areas
         * @description As JSON, or as a map: a GeoJSON FeatureCollection (RFC 7946)
         */
        get: operations["AreaResource_list"];
        put?: never;
        /** Register a housing area, or change the one of the same source */
        post: operations["AreaResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/address-lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find the areas that addresses lie in, one address or up to 1,000 */
        post: operations["AddressLookupResource_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a housing area */
        get: operations["AreaResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a housing area */
        patch: operations["AreaResource_patch"];
        trace?: never;
    };
    "/v1/housing-areas/{id}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the addresses of an area */
        get: operations["AddressResource_list"];
        put?: never;
        /** Say that addresses lie in an area */
        post: operations["AddressResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/addresses/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an address of an area */
        get: operations["AddressResource_get"];
        put?: never;
        post?: never;
        /** Take back an address that never lay in the area; one that left it gets an end */
        delete: operations["AddressResource_delete"];
        options?: never;
        head?: never;
        /** Say for how long an address lies in an area */
        patch: operations["AddressResource_patch"];
        trace?: never;
    };
    "/v1/housing-areas/{id}/case-shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count people on benefits at the end of each year, as a share of residents of working age
         * @description Without a municipality or an organisation: years that have ended
         */
        get: operations["CaseShareResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Classify an area under the law of a list, explained */
        get: operations["ClassificationResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/comparable-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of an area as it is bounded now, across splits and merges
         * @description Counts of the areas that it follows are added, shares and means are weighed
         */
        get: operations["ComparableSeriesResource_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hold an area against its municipality, its region and the country, year by year */
        get: operations["ComparisonResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the divisions of an area */
        get: operations["DivisionResource_list"];
        put?: never;
        /** Add a division to an area, or change the one of the same source */
        post: operations["DivisionResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/divisions/{divisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a division */
        get: operations["DivisionResource_get"];
        put?: never;
        post?: never;
        /** Take back a division that never was one of the area; one that left it gets an end */
        delete: operations["DivisionResource_delete"];
        options?: never;
        head?: never;
        /** Change a division */
        patch: operations["DivisionResource_patch"];
        trace?: never;
    };
    "/v1/housing-areas/{id}/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count people on benefits in an area on two days, and who came and went between them
         * @description Without a municipality or an organisation: whole calendar years that have ended, from a 1 January to a 1 January. Other municipalities and organisations read any first days of a month besides, up to the present one's; their periods of less than twelve months, and those that reach into the running year, show what follows from the published ones
         */
        get: operations["FlowResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/flows/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The flow tables of an area month by month or quarter by quarter
         * @description Without a municipality or an organisation: whole calendar years that have ended, from a 1 January to a 1 January. Other municipalities and organisations read any first days of a month besides, up to the present one's; their periods of less than twelve months, and those that reach into the running year, show what follows from the published ones
         */
        get: operations["FlowResource_series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/household-composition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The households of an area by kind and year */
        get: operations["AreaCompositionResource_ofArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the figures of an area */
        get: operations["ObservationResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/observations/{indicator}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one figure of an area */
        get: operations["ObservationResource_get"];
        /** Tell a figure of an area, or correct it */
        put: operations["ObservationResource_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/parcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the parcels of an area */
        get: operations["ParcelResource_list"];
        put?: never;
        /** Add a parcel to an area, or change the one of the same source */
        post: operations["ParcelResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/parcels/{parcelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a parcel */
        get: operations["ParcelResource_get"];
        put?: never;
        post?: never;
        /** Take back a parcel that never belonged to the area; one that left it gets an end */
        delete: operations["ParcelResource_delete"];
        options?: never;
        head?: never;
        /** Change a parcel */
        patch: operations["ParcelResource_patch"];
        trace?: never;
    };
    "/v1/housing-areas/{id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the plans of an area */
        get: operations["PlanResource_list"];
        put?: never;
        /** Add a plan to an area, or change the one of the same source */
        post: operations["PlanResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a plan */
        get: operations["PlanResource_get"];
        put?: never;
        post?: never;
        /** Take back a plan that the area never had; one that is over gets an end */
        delete: operations["PlanResource_delete"];
        options?: never;
        head?: never;
        /** Change a plan */
        patch: operations["PlanResource_patch"];
        trace?: never;
    };
    "/v1/housing-areas/{id}/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where an area would stand if figures changed
         * @description Classification and way out under the assumptions, beside those without them. Nothing is kept. An initiative without persons is expected to reach its targets; that takes the scope initiatives.read.
         */
        post: operations["SimulationResource_simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what follows an area and what it follows */
        get: operations["SuccessionResource_list"];
        put?: never;
        /** Say what follows an area that is split or merged, or correct it */
        post: operations["SuccessionResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/successions/{successionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a succession of an area or into it */
        get: operations["SuccessionResource_get"];
        put?: never;
        post?: never;
        /** Take back a succession that never happened */
        delete: operations["SuccessionResource_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-areas/{id}/way-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What it takes for an area to leave its classes
         * @description The list in force and five ahead: residents to move from outside work to work, the gap of each criterion, sets of criteria that suffice, and what follows if nothing changes
         */
        get: operations["WayOutResource_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the housing organisations */
        get: operations["OrganisationResource_list"];
        put?: never;
        /** Register a housing organisation, or change the one of the same source */
        post: operations["OrganisationResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/housing-organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a housing organisation */
        get: operations["OrganisationResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a housing organisation */
        patch: operations["OrganisationResource_patch"];
        trace?: never;
    };
    "/v1/initiative-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the templates: the built-in ones and the municipality's own */
        get: operations["TemplateResource_list"];
        put?: never;
        /** Add a template of the municipality's own */
        post: operations["TemplateResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiative-templates/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a template by its key or its id */
        get: operations["TemplateResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the initiatives that the caller takes part in */
        get: operations["InitiativeResource_list"];
        put?: never;
        /** Start an initiative, or change the one of the same source */
        post: operations["InitiativeResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an initiative */
        get: operations["InitiativeResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an initiative */
        patch: operations["InitiativeResource_patch"];
        trace?: never;
    };
    "/v1/initiatives/{id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the enrolments of an initiative */
        get: operations["InitiativeEnrolmentResource_list"];
        put?: never;
        /** Enrol a participant; the enrolment begins as a referral */
        post: operations["InitiativeEnrolmentResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/municipalities/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take the own municipality out of an initiative
         * @description Whoever named it. Its housing areas go along; citizens who are still enrolled keep it in. If-Match holds the version of the initiative.
         */
        delete: operations["InitiativeResource_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The initiative's targets against actual and expected pace */
        get: operations["ResultResource_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the initiative came to, by year, quarter, benefit group or kind
         * @description A municipality sees the exact counts of its own citizens. Everybody else, and with citizens=all a municipality that shares the initiative, sees what was published: counts without small numbers, of whole calendar years that have ended: from and to are a 1 January, and by is year; anything else is answered with 422. What was published of a year changes with the edition of a quarter at the earliest. As text/csv the rows, separated by the parameter delimiter: a comma, or a semicolon; excel=da for office programs.
         */
        get: operations["ResultResource_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/initiatives/{id}/savings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the initiative is estimated to save, with every assumption and formula
         * @description Rests on the results as the caller may see them; a number that would follow from a count that is left out is null. The retention is the measured one as soon as jobs were followed up after 12 months.
         */
        get: operations["SavingResource_savings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the budgets */
        get: operations["BudgetResource_list"];
        put?: never;
        /** Set up a budget from a table: section, line, a column for each period, total */
        post: operations["BudgetResource_importTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/budgets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a budget */
        get: operations["BudgetResource_get"];
        put?: never;
        post?: never;
        /** Remove a budget */
        delete: operations["BudgetResource_delete"];
        options?: never;
        head?: never;
        /** Change a budget */
        patch: operations["BudgetResource_patch"];
        trace?: never;
    };
    "/v1/network/contact-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List contact persons */
        get: operations["ContactPersonResource_list"];
        put?: never;
        /** Add a contact person */
        post: operations["ContactPersonResource_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/contact-persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a contact person */
        get: operations["ContactPersonResource_get"];
        put?: never;
        post?: never;
        /** Remove a contact person */
        delete: operations["ContactPersonResource_delete"];
        options?: never;
        head?: never;
        /** Change a contact person */
        patch: operations["ContactPersonResource_patch"];
        trace?: never;
    };
    "/v1/network/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the members */
        get: operations["MemberResource_list"];
        put?: never;
        /** Register a member */
        post: operations["MemberResource_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a member */
        get: operations["MemberResource_get"];
        put?: never;
        post?: never;
        /** Take back a registration */
        delete: operations["MemberResource_delete"];
        options?: never;
        head?: never;
        /** Change a member */
        patch: operations["MemberResource_patch"];
        trace?: never;
    };
    "/v1/observation-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the caller's observation batches */
        get: operations["ObservationBatchResource_list"];
        put?: never;
        /** Post many figures of areas at once */
        post: operations["ObservationBatchResource_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observation-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what became of an observation batch */
        get: operations["ObservationBatchResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observation-batches/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rejected rows of an observation batch */
        get: operations["ObservationBatchResource_rejections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observation-batches/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of an observation batch that were taken although they look doubtful
         * @description In the form of rejected rows; the errors are what looks doubtful
         */
        get: operations["ObservationBatchResource_remarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observation-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import figures of areas from a table of StatBank or in JSON-stat */
        post: operations["ObservationImportResource_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observation-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what became of an import */
        get: operations["ObservationImportResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observation-imports/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the numbers of an import that were not taken */
        get: operations["ObservationImportResource_rejections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observation-imports/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of an import that were taken although they look doubtful
         * @description In the form of rejected rows; the errors are what looks doubtful
         */
        get: operations["ObservationImportResource_remarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participant-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the caller's participant batches */
        get: operations["ParticipantBatchResource_list"];
        put?: never;
        /**
         * Post many participants at once
         * @description Baseline or daily deltas, by the municipality. What a row leaves empty stays as it is.
         */
        post: operations["ParticipantBatchResource_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participant-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what became of a participant batch */
        get: operations["ParticipantBatchResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participant-batches/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rejected rows of a participant batch
         * @description Needs the header Opgang-Purpose, a code of purposes; it is logged.
         */
        get: operations["ParticipantBatchResource_rejections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participant-batches/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of a participant batch that were taken although they look doubtful
         * @description In the form of rejected rows; the errors are what looks doubtful. Needs the header Opgang-Purpose, a code of purposes; it is logged.
         */
        get: operations["ParticipantBatchResource_remarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List participants */
        get: operations["ParticipantResource_list"];
        put?: never;
        /**
         * Register a citizen
         * @description A CPR that is registered already is 409 participant-exists with its id. CPR and names are never answered here.
         */
        post: operations["ParticipantResource_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the municipality's participant with a CPR
         * @description A read that is logged each time, also if it finds nobody. Its answer is not kept: under the same Idempotency-Key it is answered anew.
         */
        post: operations["SubjectAccessResource_lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a participant */
        get: operations["ParticipantResource_get"];
        put?: never;
        post?: never;
        /**
         * Erase a participant
         * @description For good: copies in backups cannot be read either.
         */
        delete: operations["ParticipantResource_erase"];
        options?: never;
        head?: never;
        /**
         * Change a participant
         * @description cpr, givenName, familyName, language, source
         */
        patch: operations["ParticipantResource_update"];
        trace?: never;
    };
    "/v1/participants/{id}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who read or changed a participant's data, when and for what
         * @description For the participant's municipality, and with audit.read also of somebody erased since: in this service, the initiatives and the network; missing names those that did not answer. Newest first, or sort=createdAt.
         */
        get: operations["SubjectAccessResource_accessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export everything that is known of a participant
         * @description For the participant (databeskyttelsesforordningen articles 15 and 20); needs Opgang-Purpose.
         */
        get: operations["SubjectAccessResource_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read CPR and names
         * @description Needs the header Opgang-Purpose, a code of purposes.
         */
        get: operations["SubjectAccessResource_identity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants/{participantId}/benefit-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the benefit periods of a participant */
        get: operations["BenefitPeriodResource_list"];
        put?: never;
        /**
         * Open a benefit period
         * @description Closes the one that was open, with the reason other, or early-retirement-pension before foertidspension. A period of the past may be posted late; a reported end is never moved by it.
         */
        post: operations["BenefitPeriodResource_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants/{participantId}/benefit-periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a benefit period */
        get: operations["BenefitPeriodResource_get"];
        put?: never;
        post?: never;
        /**
         * Take back a benefit period
         * @description For one that never was; one that was ends. The period that ended because of it goes on.
         */
        delete: operations["BenefitPeriodResource_remove"];
        options?: never;
        head?: never;
        /**
         * Close or correct a benefit period
         * @description group, from, to, closingReason, source. Its neighbours are settled anew.
         */
        patch: operations["BenefitPeriodResource_correct"];
        trace?: never;
    };
    "/v1/participants/{participantId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the consents of a participant */
        get: operations["ParticipantConsentResource_list"];
        put?: never;
        /**
         * Record a consent
         * @description Its terms never change; it can be withdrawn, and what was recorded wrongly corrected.
         */
        post: operations["ParticipantConsentResource_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants/{participantId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the contacts with a participant */
        get: operations["ContactResource_list"];
        put?: never;
        /**
         * Record or plan a contact
         * @description A planned contact has no attended until it has taken place, and is told to nobody until then. Under the same source it is corrected.
         */
        post: operations["ContactResource_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants/{participantId}/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a contact */
        get: operations["ContactResource_get"];
        put?: never;
        post?: never;
        /**
         * Take back a contact
         * @description For one that never took place and was not planned either.
         */
        delete: operations["ContactResource_remove"];
        options?: never;
        head?: never;
        /**
         * Correct a contact
         * @description at, kind, place, attended, initiativeId, source. A planned contact is told to have been attended, or not, once it has taken place.
         */
        patch: operations["ContactResource_correct"];
        trace?: never;
    };
    "/v1/participants/{participantId}/education-readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the education readiness of a participant */
        get: operations["ReadinessResource_list"];
        put?: never;
        /**
         * Record the education readiness in a school year
         * @description One assessment a school year; posting it again corrects it.
         */
        post: operations["ReadinessResource_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants/{participantId}/education-readiness/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an assessment */
        get: operations["ReadinessResource_get"];
        put?: never;
        post?: never;
        /**
         * Take back an assessment
         * @description For one that was never made.
         */
        delete: operations["ReadinessResource_remove"];
        options?: never;
        head?: never;
        /**
         * Correct an assessment
         * @description schoolYear, readiness, assessedOn, source
         */
        patch: operations["ReadinessResource_correct"];
        trace?: never;
    };
    "/v1/participants/{participantId}/residences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the residences of a participant */
        get: operations["ResidenceResource_list"];
        put?: never;
        /**
         * Open a residence
         * @description Ends the one before. Moving out without moving into another area: PATCH its to.
         */
        post: operations["ResidenceResource_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participants/{participantId}/residences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a residence */
        get: operations["ResidenceResource_get"];
        put?: never;
        post?: never;
        /**
         * Take back a residence
         * @description For one that never was; one that was ends. The residence that ended because of it goes on.
         */
        delete: operations["ResidenceResource_remove"];
        options?: never;
        head?: never;
        /**
         * End or correct a residence
         * @description housingAreaId, from, to, source. Its neighbours are settled anew.
         */
        patch: operations["ResidenceResource_correct"];
        trace?: never;
    };
    "/v1/participants/{participantId}/restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the restriction of a participant's data */
        get: operations["RestrictionResource_get"];
        put?: never;
        /**
         * Restrict the processing of a participant's data
         * @description Until it is lifted the data are kept, shown to no recipient of a consent in any service, and every change, erasure too, is answered with 409 participant-restricted. A consent can still be withdrawn. Nobody but the participant's municipality learns of it.
         */
        post: operations["RestrictionResource_restrict"];
        /**
         * Lift the restriction
         * @description The citizen is told before.
         */
        delete: operations["RestrictionResource_lift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/placement-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the caller's batches of placements */
        get: operations["PlacementBatchResource_list"];
        put?: never;
        /** Post placements as CSV, NDJSON or a JSON array of any size */
        post: operations["PlacementBatchResource_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/placement-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the receipt of a batch */
        get: operations["PlacementBatchResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/placement-batches/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rejected rows of a batch; as text/csv the poster's own rows, ready to mend */
        get: operations["PlacementBatchResource_rejections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/placement-batches/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of a batch of placements that were taken although they look doubtful
         * @description In the form of rejected rows; the errors are what looks doubtful
         */
        get: operations["PlacementBatchResource_remarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the placements of the municipality's participants, or those that the caller posted */
        get: operations["PlacementResource_list"];
        put?: never;
        /** Place a participant, or change the placement of the same source */
        post: operations["PlacementResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/placements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a placement */
        get: operations["PlacementResource_get"];
        put?: never;
        post?: never;
        /**
         * Take back a placement that never was
         * @description Its hours and follow-ups go with it, results no longer count it, and its source is free again.
         */
        delete: operations["PlacementResource_delete"];
        options?: never;
        head?: never;
        /** Change a placement */
        patch: operations["PlacementResource_patch"];
        trace?: never;
    };
    "/v1/placements/{id}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the registered hours of a placement */
        get: operations["PlacementResource_listHours"];
        put?: never;
        /** Register hours that were worked on a day, or correct those of the same source */
        post: operations["PlacementResource_hours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/placements/{id}/hours/{hoursId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read registered hours */
        get: operations["PlacementResource_getHours"];
        put?: never;
        post?: never;
        /** Take back hours that were not worked */
        delete: operations["PlacementResource_deleteHours"];
        options?: never;
        head?: never;
        /**
         * Correct registered hours
         * @description Checked against the limits as if the old entry were not there.
         */
        patch: operations["PlacementResource_patchHours"];
        trace?: never;
    };
    "/v1/placements/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what came of a placement */
        post: operations["PlacementResource_outcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-value-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the caller's reference value batches */
        get: operations["ReferenceBatchResource_list"];
        put?: never;
        /** Post many reference values at once */
        post: operations["ReferenceBatchResource_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-value-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what became of a reference value batch */
        get: operations["ReferenceBatchResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-value-batches/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rejected rows of a reference value batch */
        get: operations["ReferenceBatchResource_rejections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-value-batches/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of a reference value batch that were taken although they look doubtful
         * @description In the form of rejected rows; the errors are what looks doubtful
         */
        get: operations["ReferenceBatchResource_remarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-value-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import reference values from a table of StatBank or in JSON-stat */
        post: operations["ReferenceImportResource_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-value-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what became of an import */
        get: operations["ReferenceImportResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-value-imports/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the numbers of an import that were not taken */
        get: operations["ReferenceImportResource_rejections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-value-imports/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of an import that were taken although they look doubtful
         * @description In the form of rejected rows; the errors are what looks doubtful
         */
        get: operations["ReferenceImportResource_remarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the reference values */
        get: operations["ReferenceValueResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-values/{indicator}/{scope}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a reference value */
        get: operations["ReferenceValueResource_get"];
        /** Tell a reference value, or correct it */
        put: operations["ReferenceValueResource_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shared-initiatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List shared initiatives */
        get: operations["SharedInitiativeResource_list"];
        put?: never;
        /** Share an initiative */
        post: operations["SharedInitiativeResource_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shared-initiatives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a shared initiative */
        get: operations["SharedInitiativeResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change, publish or take back a shared initiative */
        patch: operations["SharedInitiativeResource_patch"];
        trace?: never;
    };
    "/v1/shared-initiatives/{id}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who adopts it */
        get: operations["AdoptionResource_list"];
        put?: never;
        /** Adopt a shared initiative */
        post: operations["AdoptionResource_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shared-initiatives/{id}/adoptions/{adoptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an adoption */
        get: operations["AdoptionResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One access to a participant's data, as it is answered. */
        Access: {
            /** @description What was done, such as read-identity */
            action: string;
            /** @description Who, as its system names it */
            actor: string;
            /** Format: date-time */
            at: string;
            /** @description Which system */
            client: string;
            /** @description By what was searched, never the value */
            criterion: string | null;
            /** Format: uuid */
            id: string;
            /** @description A code of purposes; null for a change */
            purpose: string | null;
            /** @description To what, such as participants/{id} */
            resource: string;
            /** @description The service that logged it, such as initiatives-service */
            service: string;
            /** Format: uuid */
            subjectId: string | null;
            /** @description On whose behalf, such as municipality:615 */
            tenant: string;
            traceId: string | null;
        };
        /** @description A page of the access logs of all services as one. */
        AccessPage: {
            /** @description Whether all services answered */
            complete: boolean;
            /**
             * Format: int64
             * @description How many accesses there are, if it was asked for
             */
            count?: number;
            items: components["schemas"]["Access"][];
            /** @description The services whose accesses are missing because they did not answer */
            missing: string[];
            /** @description The cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description The areas of addresses on a day. */
        AddressLookup: {
            /** @description one for each address that was asked for, in that order */
            items: components["schemas"]["LocatedAddress"][];
            /** Format: date */
            on: string;
        };
        /** @description The areas of which addresses are wanted: one address, or many. */
        AddressLookupRequest: {
            /**
             * Format: uuid
             * @description one id of the register of addresses (DAR)
             */
            addressId?: string | null;
            /** @description many of them */
            addressIds?: string[] | null;
            /**
             * Format: date
             * @description the day; today if missing
             */
            on?: string | null;
        };
        /** @description An address of an area as clients see it. */
        AddressView: {
            /** Format: uuid */
            addressId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            housingAreaId: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            updatedAt: string;
            validity: components["schemas"]["Period"];
            /** Format: int64 */
            version: number;
        };
        /** @description Many addresses of an area at once. */
        AddressesRequest: {
            /** @description their ids in the register of addresses (DAR), each once */
            addressIds: string[];
            /** @description while they lie in the area */
            validity: components["schemas"]["Period"];
        };
        /** @description An adoption as it is posted. */
        AdoptionForm: {
            /**
             * Format: date
             * @description first day on which it runs there; the day of posting if missing
             */
            from?: string | null;
            /** @description who adopts, three digits; if missing, the municipality that posts */
            municipalityCode?: string | null;
            note?: string | null;
            source?: components["schemas"]["Source"] | null;
        };
        /** @description An adoption as it is answered. */
        AdoptionView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            municipalityCode: string;
            note: string | null;
            /** Format: uuid */
            sharedInitiativeId: string;
            source: components["schemas"]["Source"] | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description An area as a GeoJSON feature (RFC 7946). */
        AreaFeature: {
            /** @description null if nobody has told its boundary */
            geometry: components["schemas"]["Boundary"] | null;
            /** Format: uuid */
            id: string;
            /** @description the area without its boundary, which the geometry is */
            properties: components["schemas"]["AreaView"];
            type: string;
        };
        /** @description A page of areas. Foreign members, as the standard allows, lead to the next one and count all. */
        AreaFeatureCollection: {
            /**
             * Format: int64
             * @description how many areas there are on all pages; missing if the client did not ask
             */
            count?: number;
            features: components["schemas"]["AreaFeature"][];
            /** @description cursor of the next page; null on the last */
            next: string | null;
            type: string;
        };
        /** @description A housing area as clients post it. */
        AreaRequest: {
            /** @description its outline */
            boundary?: components["schemas"]["Boundary"] | null;
            /** @description CVR of who lets its homes */
            housingOrganisation?: string | null;
            /** @description three digits, or four with a leading zero */
            municipalityCode: string;
            name: string;
            source?: components["schemas"]["Source"] | null;
            /** @description while the area exists with these bounds */
            validity?: components["schemas"]["Period"] | null;
        };
        /** @description A housing area as clients see it. */
        AreaView: {
            /** @description missing if nobody has told it, and in lists: the map has it */
            boundary?: components["schemas"]["Boundary"];
            /** Format: date-time */
            createdAt: string;
            housingOrganisation: string | null;
            /** Format: uuid */
            id: string;
            municipalityCode: string;
            name: string;
            source: components["schemas"]["Source"] | null;
            /** Format: date-time */
            updatedAt: string;
            validity: components["schemas"]["Period"] | null;
            /** Format: int64 */
            version: number;
        };
        /** @description A figure that is assumed. */
        AssumedFigure: {
            after: number;
            /** @description what it is, or would be if nothing changed; null if that is not known */
            before: number | null;
            /** @description for an income: the figure around the area that makes an index of it; null for all others */
            heldAgainst: components["schemas"]["AssumedFigureHeldAgainst"] | null;
            indicator: string;
            /** @description what is expected to change it */
            initiativeId: ((string | null) | null) | string | null;
            /** Format: int32 */
            year: number;
        };
        /** @description The last known figure of the region, up to the year that is assumed. */
        AssumedFigureHeldAgainst: {
            /** @description the one that the area lay in then */
            region: components["schemas"]["RegionOfFigure"] | null;
            value: number;
            /** Format: int32 */
            year: number;
        };
        /** @description A number that the estimate rests on, and where it comes from. */
        Assumption: {
            key: string;
            source: string;
            value: string;
        };
        /** @description A value before the initiative began. */
        Baseline: {
            /**
             * Format: date
             * @description the day on which it was measured
             */
            asOf?: string | null;
            measure: string;
            /** @description what it is told by, such as year */
            per?: string | null;
            /** @description in which it was measured, as text or from and to */
            period?: components["schemas"]["BaselinePeriod"] | null;
            /** @description where it comes from */
            source?: string | null;
            /** @description such as persons */
            unit?: string | null;
            value: number;
        };
        /** @description Text, or an object with from and to */
        BaselinePeriod: string | components["schemas"]["Period"];
        /** @description A batch as it is answered. */
        BatchView: {
            /** Format: date-time */
            completedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            dryRun: boolean;
            /** @description why a failed batch failed */
            failure: components["schemas"]["Failure"] | null;
            /** Format: uuid */
            id: string;
            onError: string;
            /**
             * Format: double
             * @description 0 to 1, the share of rows that were looked at
             */
            progress: number;
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: int64
             * @description how many rows were taken although something about them is doubtful
             */
            remarks: number;
            /** @description how many were received and what became of them; in a dry run, what would have */
            rows: components["schemas"]["Rows"];
            /** @description processing , completed or failed */
            status: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A benefit period as it is answered. */
        BenefitPeriod: {
            closingReason: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Whether the end was concluded from the beginning of the next period */
            endedByNext: boolean;
            /** Format: date */
            from: string;
            group: string;
            /**
             * Format: uuid
             * @description The housing area in which the participant lived when it began; part of the category residence
             */
            housingAreaId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            participantId: string;
            /** @description The poster's key; for the participant's municipality alone */
            source: components["schemas"]["Source"] | null;
            /** Format: date */
            to: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description What can be reported or corrected of a benefit period: everything but whose it is. */
        BenefitPeriodPatch: {
            /** @description A code of closing-reasons */
            closingReason?: string | null;
            /**
             * Format: date
             * @description First day
             * @example 2022-03-10
             */
            from: string;
            /** @description A code of benefit-groups */
            group: string;
            /** @description The poster's key */
            source?: components["schemas"]["Source"] | null;
            /**
             * Format: date
             * @description First day after it; null: it goes on
             * @example 2022-03-10
             */
            to?: string | null;
        };
        /** @description A benefit period as a municipality reports it. */
        BenefitPeriodRequest: {
            /** @description A code of closing-reasons; unknown if an end comes without one */
            closingReason?: string | null;
            /**
             * Format: date
             * @description First day
             * @example 2022-03-10
             */
            from: string;
            /** @description A code of benefit-groups */
            group: string;
            source?: components["schemas"]["Source"] | null;
            /**
             * Format: date
             * @description First day after it; goes on without
             * @example 2022-03-10
             */
            to?: string | null;
        };
        BilingualText: {
            da: string;
            en: string;
        };
        /** @description Without the assumptions, and with them. */
        BothClassification: {
            assumed: components["schemas"]["Classification"];
            unchanged: components["schemas"]["Classification"];
        };
        /** @description Without the assumptions, and with them. */
        BothWayOut: {
            assumed: components["schemas"]["WayOut"];
            unchanged: components["schemas"]["WayOut"];
        };
        /** @description A GeoJSON Polygon or MultiPolygon (RFC 7946), WGS 84: longitude, latitude; at most 2,000 positions, in Denmark, no ring crossing itself. An altitude is dropped; bbox, and crs for WGS 84, are passed over */
        Boundary: {
            /** @description rings of positions: longitude, latitude; at most 2,000 positions */
            coordinates?: unknown;
            /** @description Polygon or MultiPolygon */
            type?: string | null;
        };
        /** @description A budget as it is posted. */
        BudgetForm: {
            /** @description expenses and financing; in every period the two are equal */
            lines: components["schemas"]["NetworkLine"][];
            name: string;
            /** @description the columns, in their order */
            periods: string[];
            source?: components["schemas"]["Source"] | null;
        };
        /** @description A budget as it is answered. */
        BudgetView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            lines: components["schemas"]["Line1"][];
            name: string;
            periods: string[];
            source: components["schemas"]["Source"] | null;
            /** @description the sums of expenses and of financing, which are equal in every period */
            totals: components["schemas"]["NetworkTotal"][];
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A list that work alone suffices for. */
        ByWork: {
            /** @description whether it does whatever the missing figures turn out to be */
            certain: boolean;
            /** Format: date */
            listDate: string;
            /** Format: int32 */
            residentsToMove: number;
        };
        /** @description The cases of one year. */
        CaseShare: {
            /**
             * Format: int64
             * @description people on a benefit that counts in totals, on 31 December; null if suppressed
             */
            activeCases: number | null;
            /** @description active cases per hundred residents of working age, two decimals; null if either is */
            sharePct: number | null;
            /** @description names of the numbers that are left out by the disclosure control */
            suppressed: string[];
            /** @description why others do not see the year; only with as=public , for the area's municipality */
            withheld?: components["schemas"]["Withheld"];
            /** @description the area's residents aged 18-64; null if nobody has told the figure */
            workingAgeResidents: number | null;
            /** Format: int32 */
            year: number;
        };
        /** @description The case shares of an area as they are answered. */
        CaseShareView: {
            /** @description whether the counts are made fit for everybody */
            disclosureControlled: boolean;
            /** Format: uuid */
            housingAreaId: string;
            /**
             * Format: int32
             * @description the step in which cases are counted, if they are rounded
             */
            roundedTo?: number;
            rows: components["schemas"]["CaseShare"][];
        };
        /** @description An assumed figure: either its value, or by how much it differs from what it is or would be if nothing changed. */
        Change: {
            /** @description in the indicator's own unit */
            delta?: number | null;
            indicator: string;
            /** @description in the indicator's own unit */
            value?: number | null;
            /** Format: int32 */
            year: number;
        };
        /** @description One class. */
        ClassCount: {
            /**
             * Format: int32
             * @description those that certainly have it
             */
            areas: number;
            class: string;
            /**
             * Format: int32
             * @description those that may have it, by what is missing
             */
            open: number;
        };
        /** @description How many areas have each class on a list. Classes nest: an area counts in each that it has. */
        ClassCounts: {
            /**
             * Format: int32
             * @description all that existed on the day of the list
             */
            areas: number;
            classes: components["schemas"]["ClassCount"][];
            lawVersion: string;
            /** Format: date */
            listDate: string;
            /**
             * Format: int32
             * @description those of them for which some class is open
             */
            undetermined: number;
        };
        /** @description Whether the area has one class; null if missing figures leave it open. */
        ClassStatus: {
            class: string;
            met: boolean | null;
        };
        /** @description The ways out of one class on one list. */
        ClassWays: {
            class: string;
            /** @description whether the area has what the class asks for on this list if nothing changes, a run of lists left aside; null if it is open */
            held: boolean | null;
            /** @description sets of criteria that suffice; none of them holds another one that suffices under the same assumption */
            ways: components["schemas"]["Way"][];
        };
        /** @description The class of an area on a list, explained. */
        Classification: {
            /** @description every class of this law */
            classStatus: components["schemas"]["ClassStatus"][];
            /** @description the classes that the area certainly has; none if it certainly has none, undetermined if missing figures leave all of them open */
            classes: string[];
            /**
             * Format: int32
             * @description for how many lists in a row the area has certainly had the definition that the strictest class asks for
             */
            consecutiveYears: number;
            /** @description the size of the area, then the counted criteria */
            criteria: components["schemas"]["CriterionResult"][];
            /** @description whether every class of this law is settled */
            determined: boolean;
            /** @description the criterion of non-western origin where the law lets it stand apart; null otherwise */
            gate: components["schemas"]["CriterionResult"] | null;
            /** @description the lists that were looked at for it, newest first */
            history: components["schemas"]["ClassificationHistoryEntry"][];
            lawTitle: components["schemas"]["Text"];
            /** @description the version of the law that governs the list */
            lawVersion: string;
            /**
             * Format: date
             * @description the day of the list
             */
            listDate: string;
            /** @description classes that the area would have if one more criterion were met */
            nearMisses: components["schemas"]["NearMiss"][];
            notes: components["schemas"]["LawNote"][];
            /** @description what the area follows; null if it follows none, and in lists of areas and simulations */
            preceding: components["schemas"]["PrecedingAreas"] | null;
            /** @description the criteria of a prevention area; null where the law knows none */
            prevention: components["schemas"]["PreventionCriteria"] | null;
        };
        /** @description One list of the run. */
        ClassificationHistoryEntry: {
            areaExisted: boolean;
            lawVersion: string;
            /** Format: date */
            listDate: string;
            /** @description null if figures are missing, and on a list from before the area existed: no law says whether the years of those that it follows are its own */
            met: boolean | null;
        };
        /** @description An event in the structured JSON form of CloudEvents 1.0. */
        CloudEvent: {
            /** @description as the JSON Schema of its type says */
            data: unknown;
            datacontenttype: string;
            /** Format: uuid */
            id: string;
            source: string;
            specversion: string;
            /**
             * Format: uuid
             * @description what it happened to
             */
            subject: string;
            /** Format: date-time */
            time: string;
            traceparent: string | null;
            type: string;
        };
        CodeListIndex: {
            /** @description How many there are, if asked for */
            count?: number;
            items: {
                labels: components["schemas"]["BilingualText"];
                name: string;
            }[];
            /** @description The cursor of the next page */
            next: string | null;
        };
        /** @description A missing figure of the area as it is bounded now. */
        ComparableFigure: {
            indicator: string;
            /** @description composed of whole areas; estimated where only a part of one came here */
            kind: string;
            value: number | null;
            /** Format: int32 */
            year: number;
        };
        /** @description What one area gives to a year. */
        ComparablePart: {
            /** Format: uuid */
            housingAreaId: string;
            sharePct: number;
            value: number | null;
            weight: number | null;
        };
        /** @description The figures of an area as it is bounded now, also for the years in which its residents belonged to others. */
        ComparableSeries: {
            /** Format: uuid */
            housingAreaId: string;
            indicator: string;
            rows: components["schemas"]["ComparableYear"][];
            /** @description the indicator that weighs shares and means; null for counts, which are added */
            weightedBy: string | null;
        };
        /** @description One year. */
        ComparableYear: {
            /** @description the areas that it is composed of, the area itself among them if others came to it later; empty for an observed figure */
            basis: components["schemas"]["ComparablePart"][];
            /** @description observed ; composed of whole predecessors; estimated where only a part of one came here */
            kind: string;
            /** @description null if a figure of an area that it is composed of is missing */
            value: number | null;
            /** Format: int32 */
            year: number;
        };
        /** @description One indicator in one year. */
        Comparison: {
            /** @description the area's figure in the unit of the indicator; null if nobody has told it, if it is a draft, or if it is suppressed */
            area: number | null;
            indicator: string;
            /** @description the area beside its municipality; null without a reference value */
            municipality: components["schemas"]["ComparisonReference"] | null;
            /** @description the area beside the country */
            national: components["schemas"]["ComparisonReference"] | null;
            /** @description the area beside the region that the municipality belonged to at the end of the year */
            region: components["schemas"]["ComparisonReference"] | null;
            /** @description area if only its municipality sees the figure; index and gap are null then, too */
            suppressed: string[];
            /** Format: int32 */
            year: number;
        };
        /** @description A reference value and where the area stands to it. */
        ComparisonReference: {
            /** @description the area's figure less the reference value: points for shares, otherwise the indicator's unit */
            gap: number | null;
            /** @description the area's figure per hundred of the reference value, two decimals; null if either is missing or the latter is 0 */
            index: number | null;
            value: number;
        };
        /** @description An area beside its surroundings, by indicator and year. */
        ComparisonView: {
            /** Format: uuid */
            housingAreaId: string;
            municipalityCode: string;
            rows: components["schemas"]["Comparison"][];
        };
        /** @description The households of a place by kind and year. */
        CompositionView: {
            /** @description the shares that are known */
            rows: components["schemas"]["HouseholdShare"][];
            /** @description national , a region, a municipality, or the id of an area */
            scope: string;
            /** @description the sums of the years */
            years: components["schemas"]["HouseholdSharesOfYear"][];
        };
        /** @description A consent as it is answered. */
        Consent: {
            /** Format: date-time */
            createdAt: string;
            dataCategories: string[];
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            initiativeId: string | null;
            /** Format: uuid */
            participantId: string;
            purpose: string;
            recipientOrganisation: string;
            /** @description The poster's key; for the participant's municipality alone */
            source: components["schemas"]["Source"] | null;
            sourceOrganisation: string;
            /** Format: date */
            until: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        /** @description A consent as a municipality records it. */
        ConsentRequest: {
            /** @description Codes of data-categories */
            dataCategories: string[];
            /**
             * Format: date
             * @description First day
             * @example 2022-03-10
             */
            from: string;
            /**
             * Format: uuid
             * @description The case, if it is bound to one
             */
            initiativeId?: string | null;
            /** @description A code of consent-purposes */
            purpose: string;
            /** @description Who may read the data: CVR or municipality code */
            recipientOrganisation: string;
            source?: components["schemas"]["Source"] | null;
            /** @description Who passes the data on: CVR or municipality code */
            sourceOrganisation: string;
            /**
             * Format: date
             * @description First day that is no longer covered
             * @example 2022-03-10
             */
            until: string;
        };
        /** @description A contact as it is answered. */
        Contact: {
            /** Format: date-time */
            at: string;
            /** @description Whether the participant came; null for a planned contact */
            attended: boolean | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            initiativeId: string | null;
            kind: string;
            /** Format: uuid */
            participantId: string;
            place: string;
            /** @description The poster's key; for the participant's municipality alone */
            source: components["schemas"]["Source"] | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description The attendance of the contacts from one day until before another. */
        ContactAttendance: {
            by: string;
            /** @description Whether small numbers may be left out */
            disclosureControlled: boolean;
            /** Format: date */
            from: string;
            rows: components["schemas"]["ContactAttendanceRow"][];
            /** Format: date */
            to: string;
            total: components["schemas"]["ContactAttendanceRow"];
        };
        /** @description The contacts of one place, kind or initiative. */
        ContactAttendanceRow: {
            /** Format: int64 */
            attended: number | null;
            /** Format: int64 */
            contacts: number | null;
            /** @description A code of contact-places or contact-kinds, the id of an initiative, or none */
            key: string;
            /** @description No-shows of 100 contacts, to one decimal; null without contacts */
            noShowPct: number | null;
            /** Format: int64 */
            noShows: number | null;
            /** @description the names of the numbers that are left out, which are null */
            suppressed: string[];
        };
        /** @description A contact person as it is posted. */
        ContactPersonForm: {
            email?: string | null;
            /** @description codes of network-fields that the person answers for; none if missing */
            fields?: string[] | null;
            /**
             * Format: date
             * @description first day as contact person; the day of posting if missing
             */
            from?: string | null;
            /**
             * Format: uuid
             * @description of which member; never changes
             */
            memberId: string;
            name: string;
            phone?: string | null;
            source?: components["schemas"]["Source"] | null;
            /**
             * Format: date
             * @description first day after it
             */
            to?: string | null;
        };
        /** @description A contact person as it is answered. */
        ContactPersonView: {
            /** Format: date-time */
            createdAt: string;
            email: string | null;
            fields: string[];
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            memberId: string;
            name: string;
            phone: string | null;
            source: components["schemas"]["Source"] | null;
            /** Format: date */
            to: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A contact as a municipality records it. */
        ContactRequest: {
            /**
             * Format: date-time
             * @description When it took place or should have
             * @example 2022-03-10T16:15:50Z
             */
            at: string;
            /** @description Whether the participant came; false is a no-show, missing until it has taken place */
            attended?: boolean | null;
            /** Format: uuid */
            initiativeId?: string | null;
            /** @description A code of contact-kinds */
            kind: string;
            /** @description A code of contact-places */
            place: string;
            source?: components["schemas"]["Source"] | null;
        };
        /** @description A figure of one year. */
        CriterionFigure: {
            value: number;
            /** Format: int32 */
            year: number;
        };
        /** @description One criterion of one area on one list, explained. */
        CriterionResult: {
            /** @description the area's figures that went into the value */
            basis: components["schemas"]["CriterionFigure"][];
            /** @description of the rule: A official text read, B quoted by others, C one secondary source */
            confidence: string;
            /** @description its public name */
            criterion: string;
            /** @description value less threshold, in the criterion's own unit; null if either is missing */
            distance: number | null;
            /** @description null if it cannot be told */
            met: boolean | null;
            /** @description the figures that would settle it */
            missing: components["schemas"]["MissingFigure"][];
            note: string | null;
            operator: components["schemas"]["Operator"];
            /** @description thresholds that other sources give for this list */
            otherThresholds: components["schemas"]["OtherThreshold"][];
            /** @description the law and section */
            source: string;
            /** @description null if it depends on a figure that is missing */
            threshold: number | null;
            /** @description where the threshold comes from */
            thresholdSource: string | null;
            /** @description what was held against the threshold; null if a figure is missing */
            value: number | null;
        };
        /** @description A division as clients post it. */
        DivisionRequest: {
            /**
             * Format: int32
             * @description how many homes it has
             */
            dwellings?: number | null;
            name: string;
            /** @description what the organisation calls it */
            number?: string | null;
            source?: components["schemas"]["Source"] | null;
            /** @description while it belongs to the area */
            validity: components["schemas"]["Period"];
        };
        /** @description A division as clients see it. */
        DivisionView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: int32 */
            dwellings: number | null;
            /** Format: uuid */
            housingAreaId: string;
            /** Format: uuid */
            id: string;
            name: string;
            number: string | null;
            source: components["schemas"]["Source"] | null;
            /** Format: date-time */
            updatedAt: string;
            validity: components["schemas"]["Period"];
            /** Format: int64 */
            version: number;
        };
        /** @description An area and how near it is to a list. */
        EarlyWarning: {
            /** @description those that it has on the list in force */
            classes: string[];
            determined: boolean;
            /** @description of each criterion of the next list from its threshold, if nothing changes: those of exposed areas, then those of prevention areas, which have thresholds of their own */
            distances: components["schemas"]["EarlyWarningDistance"][];
            /** Format: uuid */
            housingAreaId: string;
            lawVersion: string;
            level: components["schemas"]["Level"];
            /** Format: date */
            listDate: string;
            /** @description whether it is too small for the list but large enough to be watched */
            monitored: boolean;
            municipalityCode: string;
            name: string;
            /** @description the list after it, with the last known figures carried forward, and with them gone on as in the last years */
            next: components["schemas"]["EarlyWarningNextList"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @description One criterion and its threshold. */
        EarlyWarningDistance: {
            criterion: string;
            /** @description value less threshold; null if either is missing */
            distance: number | null;
            met: boolean | null;
            missing: components["schemas"]["MissingFigure"][];
            operator: components["schemas"]["Operator"];
            /** @description the criteria that it is counted with */
            set: components["schemas"]["SetName"];
            threshold: number | null;
            /** @description null with fewer than two figures */
            trend: components["schemas"]["Trend"] | null;
            /** @description of all its numbers: percent or persons */
            unit: string;
            value: number | null;
        };
        /** @description What is expected of the next list. */
        EarlyWarningNextList: {
            determined: boolean;
            expectedByTrend: string[];
            expectedClasses: string[];
            /** Format: date */
            listDate: string;
        };
        /** @description A page of early warnings. As a table it has a row for each criterion of each area. */
        EarlyWarnings: {
            /** Format: int64 */
            count?: number;
            items: components["schemas"]["EarlyWarning"][];
            next: string | null;
        };
        /** @description An assessment as it is answered. */
        EducationReadiness: {
            /** Format: date */
            assessedOn: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            participantId: string;
            readiness: string;
            schoolYear: string;
            /** @description The poster's key; for the participant's municipality alone */
            source: components["schemas"]["Source"] | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description An assessment as a municipality records it. */
        EducationReadinessRequest: {
            /** Format: date */
            assessedOn?: string | null;
            /** @description A code of education-readiness */
            readiness: string;
            /** @description Two years in a row, such as 2019/2020 */
            schoolYear: string;
            source?: components["schemas"]["Source"] | null;
        };
        /** @description Who may take part. */
        Eligibility: {
            /** @description codes of benefit-groups ; empty for all */
            benefitGroups?: string[] | null;
            /** @description whether partners share data under a consent only */
            consentRequired?: boolean | null;
            /**
             * Format: int32
             * @description youngest age in whole years, none without it
             */
            fromAge?: number | null;
            /**
             * Format: int32
             * @description oldest age in whole years, none without it
             */
            toAge?: number | null;
        };
        /** @description The workplace; kind is a code of employer-kinds . */
        Employer: {
            cvr?: string | null;
            kind?: string | null;
            name?: string | null;
        };
        /** @description An enrolment as clients post it; without a state it begins as a referral. */
        EnrolmentRequest: {
            /**
             * Format: date
             * @description First day; a plan may lie ahead
             * @example 2022-03-10
             */
            from: string;
            /** @description What came of it, a code of placement-outcomes, if it has ended */
            outcome?: string | null;
            /** Format: uuid */
            participantId: string;
            source?: components["schemas"]["Source"] | null;
            /** @description The state that it has reached, a code of enrolment-states; without it a new one is a referral, a known one stays as it is */
            state?: string | null;
            /**
             * Format: date
             * @description Since when it is in that state; without it since the first day
             * @example 2022-03-10
             */
            stateOn?: string | null;
        };
        /** @description An enrolment as clients see it. */
        EnrolmentView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            initiativeId: string;
            municipalityCode: string;
            outcome: string | null;
            /** Format: uuid */
            participantId: string;
            source: components["schemas"]["Source"] | null;
            state: string;
            /** Format: date */
            stateSince: string;
            steps: components["schemas"]["InitiativesStep"][] | null;
            /** Format: date */
            to: string | null;
            transitions: components["schemas"]["Transition"][] | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description What is wrong, and where. */
        Error: {
            code: string;
            detail: string;
            pointer: string;
        };
        /** @description A page of events, for the OpenAPI document alone. */
        EventPage: {
            /** Format: int64 */
            count?: number;
            items: components["schemas"]["CloudEvent"][];
            next: string | null;
        };
        /** @description The persons whom an initiative is expected to bring into work in an area in a year, taken from its targets. */
        ExpectedOfInitiative: {
            /**
             * Format: int32
             * @description among how many areas the target is shared alike
             */
            areas: number;
            assumption: components["schemas"]["Text"];
            /**
             * Format: int64
             * @description on how many days of the year the initiative runs
             */
            daysOfYear: number;
            /** Format: uuid */
            initiativeId: string;
            /** @description the target that was taken */
            measure: string;
            name: string;
            /** @description year , quarter or month ; anything else is the whole initiative */
            per: string | null;
            /**
             * Format: int32
             * @description whole persons, rounded down
             */
            persons: number;
            /** @description as asked, or what the targets of 12 months in the job are of those of jobs begun */
            shareStayingInWork: number;
            /** @description its value */
            target: number;
            /** Format: int32 */
            year: number;
        };
        /** @description Persons who come into work in a year. */
        ExpectedPlacements: {
            /**
             * Format: uuid
             * @description what brings them there: for the reader if persons are given, otherwise an initiative that the caller may read
             */
            initiativeId?: string | null;
            /**
             * Format: int32
             * @description full-time equivalents over the year; if missing, what the initiative's targets say for the area
             */
            persons?: number | null;
            /** @description how many of them stay, 0 to 1; without persons it may be left to the initiative's targets */
            shareStayingInWork?: number | null;
            /** Format: int32 */
            year: number;
        };
        /** @description A formula as clients see it. */
        Explained: {
            expression: string;
            key: string;
            text: components["schemas"]["Text"];
        };
        /** @description Why a batch failed, with the code of a problem page. */
        Failure: {
            code: string;
            detail: string;
        };
        /** @description Flow tables one after the other, each beginning with the status of the one before. */
        FlowSeriesView: {
            disclosureControlled: boolean;
            /** Format: date */
            from: string;
            /** Format: uuid */
            housingAreaId: string;
            /** @description month or quarter */
            interval: string;
            periods: components["schemas"]["Step"][];
            /**
             * Format: int32
             * @description the step in which all numbers are told, if they are rounded
             */
            roundedTo?: number;
            /** Format: date */
            to: string;
        };
        /** @description One row; a suppressed number is null and its column is named in suppressed . */
        FlowTableRow: {
            /** Format: int64 */
            baseline: number | null;
            /** @description the group's code, or total */
            benefitGroup: string;
            /** Format: int64 */
            closed: number | null;
            /** @description the closed ones by cause, only with split=cause ; adds up to closed */
            closedBy?: {
                [key: string]: number | null;
            };
            /** Format: int64 */
            net: number | null;
            /** Format: int64 */
            new: number | null;
            /** @description the new ones by cause, only with split=cause ; adds up to new */
            newBy?: {
                [key: string]: number | null;
            };
            /** Format: int64 */
            status: number | null;
            suppressed: string[];
            /** @description by number, why others do not see it; only with as=public , for the area's municipality */
            withheld?: {
                [key: string]: components["schemas"]["Withheld"];
            };
        };
        /** @description The flow table as it is answered. */
        FlowView: {
            disclosureControlled: boolean;
            /** Format: date */
            from: string;
            /** Format: uuid */
            housingAreaId: string;
            municipality?: components["schemas"]["FlowsOfMunicipality"];
            /**
             * Format: int32
             * @description The step in which all numbers are told, if they are rounded
             */
            roundedTo?: number;
            rows: components["schemas"]["FlowTableRow"][];
            /** Format: date */
            to: string;
            total: components["schemas"]["FlowTableRow"];
        };
        /** @description The same table of the whole municipality. Its exact numbers are for the municipality alone: to others none is shown. */
        FlowsOfMunicipality: {
            municipalityCode: string;
            rows: components["schemas"]["FlowTableRow"][];
            total: components["schemas"]["FlowTableRow"];
        };
        /** @description The answer to a follow-up. */
        FollowUpAnswer: {
            /**
             * Format: date
             * @description the day on which it was asked, today without it
             */
            on?: string | null;
            /** @description whether the person still lives in the area; not known without it */
            stillInArea?: boolean | null;
            stillInJob: boolean;
        };
        /** @description A follow-up as clients see it. */
        FollowUpView: {
            /** Format: int32 */
            afterMonths: number;
            /** Format: date */
            answeredOn: string | null;
            /**
             * Format: date
             * @description first day of the job
             */
            beganOn: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date
             * @description so many months later
             */
            dueOn: string;
            /**
             * Format: uuid
             * @description the enrolment that did
             */
            enrolmentId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            initiativeId: string | null;
            municipalityCode: string;
            /** Format: uuid */
            participantId: string;
            /**
             * Format: uuid
             * @description the placement that led to the job, or else
             */
            placementId: string | null;
            /** @description open or answered */
            status: string;
            /** @description null if it is not known */
            stillInArea: boolean | null;
            stillInJob: boolean | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description Who pays how much, in Danish kroner for the whole period. */
        Funding: {
            amountDkk: string;
            source: string;
        };
        /** @description Who pays a share. */
        FundingShare: {
            /** @description per cent of the whole, above 0 */
            pct: number;
            source: string;
        };
        /** @description Hours worked on a day. */
        HoursRequest: {
            /** Format: date */
            date: string;
            hours: number;
            /** @description the poster's own key, if it has one: posted again, the hours are corrected */
            source?: components["schemas"]["Source"] | null;
        };
        /** @description A share of the year's households, per cent. */
        HouseholdShare: {
            /** @description a code of the list indicators */
            householdKind: string;
            /** @description null if only the area's municipality sees it */
            sharePct: number | null;
            /** @description sharePct if it is not shown */
            suppressed: string[];
            /** @description what the source remarks on the share, in its own signs */
            valueStatus: string | null;
            /** Format: int32 */
            year: number;
        };
        /** @description All shares of a year together. */
        HouseholdSharesOfYear: {
            /** @description whether every kind is known */
            complete: boolean;
            /** @description per cent; null if one of them is not shown */
            sumPct: number | null;
            /** @description whether they are seen to be all households as far as rounding goes: each share is off by half a point at the most */
            sumsUp: boolean;
            /** Format: int32 */
            year: number;
        };
        /** @description The class that follows if the last known figures stay as they are. */
        IfNothingChanges: {
            classes: string[];
            /** Format: int32 */
            consecutiveYears: number;
            determined: boolean;
        };
        /** @description What of the table is what here. */
        ImportMapping: {
            /** @description entries become ids of housing areas */
            area?: components["schemas"]["MappedAxis"] | null;
            /** @description which delivery of the source */
            dataVersion?: string | null;
            /** @description what stands before the decimals of a number, a comma or a point; where it is missing the numbers must tell */
            decimal?: string | null;
            /** @description of columns or dimensions that nothing else names, such as sex or age, the one entry whose numbers are wanted; needed where numbers of several entries would be the same figure */
            filter?: {
                [key: string]: unknown;
            } | null;
            /** @description entries become codes of indicators */
            indicator?: components["schemas"]["MappedAxis"] | null;
            /** @description what stands between the cells of CSV: a semicolon, a comma, a tab or |; without it the line that has the named columns tells */
            separator?: string | null;
            /** @description where the figures come from */
            source?: string | null;
            /** @description draft or approved for all figures; without one a draft stays a draft, and a new figure is published */
            status?: string | null;
            /** @description the column of the number; only CSV has one, unless an axis lies across */
            value?: string | null;
            /** @description entries become years */
            year?: components["schemas"]["MappedAxis"] | null;
        };
        /** @description A table of figures of areas to import. */
        ImportRequest: {
            /** @description the table: CSV as one text, or a JSON-stat dataset */
            data: unknown;
            mapping: components["schemas"]["ImportMapping"];
        };
        /** @description An initiative as clients post it. */
        InitiativeRequest: {
            baseline?: components["schemas"]["Baseline"][] | null;
            funding?: components["schemas"]["Funding"][] | null;
            housingAreaIds?: string[] | null;
            municipalityCodes: string[];
            name: string;
            partners?: components["schemas"]["Partner"][] | null;
            period: components["schemas"]["Period"];
            source?: components["schemas"]["Source"] | null;
            targets?: components["schemas"]["Target"][] | null;
            templateKey: string;
        };
        /** @description An initiative as clients see it. */
        InitiativeView: {
            baseline: components["schemas"]["Baseline"][];
            /** Format: date-time */
            createdAt: string;
            funding: components["schemas"]["Funding"][];
            housingAreaIds: string[];
            /** Format: uuid */
            id: string;
            municipalityCodes: string[];
            name: string;
            partners: components["schemas"]["Partner"][];
            period: components["schemas"]["Period"];
            source: components["schemas"]["Source"] | null;
            targets: components["schemas"]["Target"][];
            /**
             * Format: uuid
             * @description The template, which the key alone does not tell: municipalities may use one key for templates of their own
             */
            templateId: string;
            templateKey: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description One fault, in the client's language. */
        InitiativesError: {
            code: string;
            detail: string;
            pointer: string;
        };
        /** @description One page of a list, as it is answered. */
        InitiativesPageRejectionView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["InitiativesRejectionView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description A rejected row as it is answered. */
        InitiativesRejectionView: {
            errors: components["schemas"]["InitiativesError"][];
            /**
             * Format: int64
             * @description its number: the first row is 1, a header is not counted
             */
            row: number;
            /** @description the poster's own name of it, if it could be read */
            sourceId: string | null;
        };
        /** @description A step and the day on which it was reached. */
        InitiativesStep: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            step: string;
            /**
             * Format: int64
             * @description the ETag of /v1/enrolments/{id /steps/{its id}}
             */
            version: number;
        };
        /** @description A sentence for people, in both languages of the API: Danish and English. Neither may be blank. */
        InitiativesText: {
            da?: string | null;
            en?: string | null;
        };
        /** @description Something that a reader of an answer under this law should know. */
        LawNote: {
            /** Format: date */
            from: string | null;
            source: string;
            text: components["schemas"]["Text"];
        };
        /** @enum {string} */
        Level: "none" | "watch" | "warning" | "on-list";
        /** @description One target. */
        Line: {
            /**
             * Format: int64
             * @description what was reached in the period, null for a measure that is not computed or a count left out
             */
            actual: number | null;
            /** @description what would be reached by now at an even pace */
            expected: number | null;
            /**
             * Format: date
             * @description first day of the period in which actual was counted: the target's own, or the whole years around it
             */
            from: string;
            measure: string;
            per: string | null;
            status: string;
            /** Format: date */
            to: string | null;
            value: number;
        };
        /** @description One line. */
        Line1: {
            /** @description kroner, one for each period, not negative */
            amountsDkk: string[];
            line: string;
            /** @description a code of budget-sections */
            section: string;
            /** @description their sum; need not be told, and is checked if it is */
            totalDkk: string | null;
        };
        /** @description One list: where the area stands on it, and what it takes not to. */
        ListOutlook: {
            /** @description by the figures that are there, as its classification says */
            classes: string[];
            /** @description whether those settle every class */
            determined: boolean;
            gaps: components["schemas"]["WayOutGap"][];
            /** @description with the last known figures carried forward */
            ifNothingChanges: components["schemas"]["IfNothingChanges"];
            lawVersion: string;
            /** Format: date */
            listDate: string;
            /** @description whether a figure that the list reads can still change */
            open: boolean;
            /**
             * Format: int32
             * @description the number for the main criteria; null if it is not known, or if not even all would do
             */
            residentsToMove: number | null;
            ways: components["schemas"]["ClassWays"][];
            work: components["schemas"]["ResidentsToMove"][];
        };
        /** @description An area on a list, in short. */
        ListedArea: {
            classes: string[];
            /** Format: int32 */
            consecutiveYears: number;
            determined: boolean;
            /** Format: uuid */
            housingAreaId: string;
            lawVersion: string;
            /** Format: date */
            listDate: string;
            municipalityCode: string;
            name: string;
        };
        /** @description A page of areas on a list. As a table each class of the law is a number: 1 if the area has it, 0 if not, none if that is open. */
        ListedAreas: {
            /** Format: int64 */
            count?: number;
            items: components["schemas"]["ListedArea"][];
            next: string | null;
        };
        /** @description As an item of its own list. */
        ListedEnrolmentStep: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            step: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description As an item of its own list. */
        ListedEnrolmentTransition: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            outcome: string | null;
            state: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description An address and its area; null if it lies in none that is known. */
        LocatedAddress: {
            /** Format: uuid */
            addressId: string;
            housingAreaId: ((string | null) | null) | string | null;
        };
        /** @description Where a table tells the place, the indicator or the year of a number. White space around headings and entries says nothing. */
        MappedAxis: {
            /** @description whether its entries are the headings of the columns that nothing else names; only in CSV */
            across?: boolean | null;
            /** @description the column of CSV or the dimension of JSON-stat */
            column?: string | null;
            /** @description what all numbers are about, in place of a column */
            constant?: string | null;
            /** @description entries whose numbers are not wanted */
            skip?: string[] | null;
            /** @description what its entries are called here; an entry that is missing stands for itself if there are none at all */
            values?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description What is measured, and how many months after the placement began or the enrolment ended. */
        Measure: {
            /** Format: int32 */
            afterMonths?: number | null;
            measure?: string | null;
        };
        /** @description A member as it is posted. */
        MemberForm: {
            cvr?: string | null;
            /** @description a code of network-member-kinds ; if missing, a municipality if there is a code of one, otherwise other */
            kind?: string | null;
            /**
             * Format: date
             * @description first day of the membership
             */
            memberFrom?: string | null;
            /**
             * Format: date
             * @description first day after it
             */
            memberTo?: string | null;
            /** @description three digits, only of a municipality; if missing, that of the municipality which posts or is named */
            municipalityCode?: string | null;
            name: string;
            /** @description a code of network-roles ; primary if missing */
            role?: string | null;
            source?: components["schemas"]["Source"] | null;
        };
        /** @description A member as it is answered. */
        MemberView: {
            /** @description codes of network-fields that its contact persons cover today */
            coveredFields: string[];
            /** Format: date-time */
            createdAt: string;
            cvr: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date */
            memberFrom: string | null;
            /** Format: date */
            memberTo: string | null;
            /** @description those that nobody covers */
            missingFields: string[];
            municipalityCode: string | null;
            name: string;
            role: string;
            source: components["schemas"]["Source"] | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description The fields to change, in the form of the request; null removes one (RFC 7396) */
        MergePatch: {
            [key: string]: unknown;
        };
        /** @description A figure that nobody has given. */
        MissingFigure: {
            indicator?: string;
            /** @description the one that the area lay in at the end of the year, if the figure is of a region; without a code nobody can give it yet, and an index of the area would settle the criterion */
            region?: components["schemas"]["RegionOfFigure"] | null;
            /** @description area , region or national */
            scope?: string;
            /** Format: int32 */
            year?: number;
        };
        /** @description A class that lacks one criterion. */
        NearMiss: {
            class: string;
            criterion: string;
            /** @description value less threshold, in the criterion's own unit */
            distance: number | null;
        };
        /** @description One line. */
        NetworkLine: {
            /** @description kroner, one for each period, not negative */
            amountsDkk: number[];
            line: string;
            /** @description a code of budget-sections */
            section: string;
            /** @description their sum; need not be told, and is checked if it is */
            totalDkk?: string | null;
        };
        /** @description All lines of a section together. */
        NetworkTotal: {
            amountsDkk: string[];
            section: string;
            totalDkk: string;
        };
        /** @description How many must move for a list, and by when. */
        NextMove: {
            /** Format: date */
            by: string;
            /** Format: date */
            listDate: string;
            /** Format: int32 */
            residents: number | null;
        };
        /** @description A page of an area's figures. As CSV it has the columns of an observation batch, so that it can be posted again, and where a value is not shown, one that names it. */
        ObservationPage: {
            /** Format: int64 */
            count?: number;
            items: components["schemas"]["ObservationView"][];
            next: string | null;
        };
        /** @description A doubt about a figure, as clients see it. */
        ObservationRemark: {
            /** @description jump-from-last-year , part-above-whole , parts-not-whole or share-below-one */
            code: string;
            /** @description in the language of the request */
            detail: string;
        };
        /** @description A figure as clients put it. */
        ObservationRequest: {
            /** @description which delivery of the source, for the same year can be told anew */
            dataVersion?: string | null;
            /** @description where the figure comes from */
            source?: string | null;
            /** @description approved , also if missing, publishes the figure; draft keeps it to those who answer for the area */
            status?: string | null;
            /** @description in the unit of its indicator */
            value: number;
            /** @description what the source remarks on the figure, in its own signs: provisional ( p ), estimated ( e ) and so on */
            valueStatus?: string | null;
        };
        /** @description A figure as clients see it. */
        ObservationView: {
            /** Format: date-time */
            createdAt: string;
            dataVersion: string | null;
            /** Format: uuid */
            housingAreaId: string;
            /** Format: uuid */
            id: string;
            indicator: string;
            /** @description what makes the figure doubtful, judged beside the area's other figures of today */
            remarks: components["schemas"]["ObservationRemark"][];
            source: string | null;
            /** @description draft or approved */
            status: string;
            /** @description value if it is not shown */
            suppressed: string[];
            /** Format: date-time */
            updatedAt: string;
            /** @description null if only the area's municipality sees it */
            value: number | null;
            /** @description what the source remarks on the figure, in its own signs */
            valueStatus: string | null;
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        /** @enum {string} */
        Operator: "greater-than" | "at-least" | "less-than";
        /** @description A housing organisation as clients post it. */
        OrganisationRequest: {
            cvr: string;
            name: string;
            source?: components["schemas"]["Source"] | null;
        };
        /** @description A housing organisation as clients see it. */
        OrganisationView: {
            /** Format: date-time */
            createdAt: string;
            cvr: string;
            /** Format: uuid */
            id: string;
            name: string;
            source: components["schemas"]["Source"] | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A threshold that was not used, with its source. */
        OtherThreshold: {
            confidence: string;
            source: string;
            value: number;
        };
        /** @description What came of the placement, and on which day; without a day on the day it ended. May be given as the kind alone. */
        OutcomeForm: {
            kind?: string | null;
            /** Format: date */
            on?: string | null;
        };
        /** @description What came of a placement, a code of placement-outcomes , and on which day. */
        OutcomeRequest: {
            kind: string;
            /** Format: date */
            on: string;
        };
        /** @description One page of a list, as it is answered. */
        PageAddressView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["AddressView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageAdoptionView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["AdoptionView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageAreaView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["AreaView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageBatchView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["BatchView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageBenefitPeriodView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["BenefitPeriod"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageBudgetView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["BudgetView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageConsentView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["Consent"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageContactPersonView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["ContactPersonView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageContactView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["Contact"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageDivisionView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["DivisionView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageEnrolmentView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["EnrolmentView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageFollowUpView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["FollowUpView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageInitiativeView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["InitiativeView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageListed: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["ListedEnrolmentStep"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageListed1: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["ListedEnrolmentTransition"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageMemberView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["MemberView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageOrganisationView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["OrganisationView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageParcelView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["ParcelView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageParticipantView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["Participant"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PagePlacementView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["PlacementView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PagePlanView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["PlanView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageReadinessView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["EducationReadiness"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageReferenceValueView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["ReferenceValueView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageRejectionView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["RejectionView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageResidenceView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["Residence"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageSharedInitiativeView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["SharedInitiativeView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageSuccessionView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["SuccessionView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageTemplateView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["TemplateView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description One page of a list, as it is answered. */
        PageView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["WorkedHoursView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description A parcel of an area as clients post it. */
        ParcelRequest: {
            /** @description the number of its cadastral district ( ejerlavskode ), up to seven digits */
            cadastralDistrict: string;
            /** @description its number in the district ( matrikelnummer ), such as 12a */
            parcelNumber: string;
            source?: components["schemas"]["Source"] | null;
            /** @description while it belongs to the area */
            validity: components["schemas"]["Period"];
        };
        /** @description A parcel of an area as clients see it. */
        ParcelView: {
            /** @description the number of its cadastral district ( ejerlavskode ) */
            cadastralDistrict: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            housingAreaId: string;
            /** Format: uuid */
            id: string;
            /** @description its number in the district ( matrikelnummer ), with small letters */
            parcelNumber: string;
            source: components["schemas"]["Source"] | null;
            /** Format: date-time */
            updatedAt: string;
            validity: components["schemas"]["Period"];
            /** Format: int64 */
            version: number;
        };
        /** @description A participant as it is answered: never who it is. A reader under a consent sees the categories that the consent names. */
        Participant: {
            /** @description The benefit group of today, a code of benefit-groups */
            benefitGroup: string | null;
            /** Format: int32 */
            birthYear: number;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: uuid
             * @description The housing area in which the participant lives today
             */
            housingAreaId: string | null;
            /** Format: uuid */
            id: string;
            /** @description A code of languages; for the participant's municipality alone */
            language: string | null;
            municipalityCode: string;
            /** @description The poster's key; for the participant's municipality alone */
            source: components["schemas"]["Source"] | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        ParticipantBenefit: {
            /** Format: date */
            from: string;
            /** @description A code of benefit-groups */
            group: string;
        };
        /** @description Everything that this service knows of a participant, and who looked at what any service keeps, for what purpose. */
        ParticipantExport: {
            accesses: components["schemas"]["ParticipantExportAccess"][];
            benefitPeriods: components["schemas"]["BenefitPeriod"][];
            /** @description Whether all services told who accessed the data */
            complete: boolean;
            consents: components["schemas"]["Consent"][];
            contacts: components["schemas"]["Contact"][];
            educationReadiness: components["schemas"]["EducationReadiness"][];
            /** Format: date-time */
            exportedAt: string;
            identity: components["schemas"]["ParticipantIdentity"];
            /** @description The services that did not answer */
            missing: string[];
            participant: components["schemas"]["Participant"];
            residences: components["schemas"]["Residence"][];
        };
        /** @description One access to the participant's data. */
        ParticipantExportAccess: {
            action: string;
            /** Format: date-time */
            at: string;
            purpose: string | null;
            service: string;
            tenant: string;
        };
        /** @description Who a participant is. Never kept by a cache, never part of any other answer. */
        ParticipantIdentity: {
            /** Format: date */
            birthDate: string;
            cpr: string;
            familyName: string;
            givenName: string;
            /** Format: uuid */
            id: string;
        };
        /** @description A look-up by CPR, in the body since a CPR stands in no address. */
        ParticipantLookup: {
            /** @description DDMMYYNNNN, with or without a hyphen */
            cpr: string;
        };
        /** @description What can be changed of a participant itself. Benefits and residences have resources of their own; the municipality stays. */
        ParticipantPatch: {
            /** @description DDMMYYNNNN; a replacement number gives way to the real one */
            cpr: string;
            familyName: string;
            givenName: string;
            /** @description A code of languages */
            language?: string | null;
            source?: components["schemas"]["Source"] | null;
        };
        /** @description A citizen as a municipality registers one. */
        ParticipantRequest: {
            benefit?: components["schemas"]["ParticipantBenefit"] | null;
            /** @description DDMMYYNNNN, with or without a hyphen */
            cpr: string;
            familyName: string;
            givenName: string;
            /** @description A code of languages */
            language?: string | null;
            /** @description The caller's own; may be left out */
            municipalityCode?: string | null;
            residence?: components["schemas"]["ParticipantResidence"] | null;
            source?: components["schemas"]["Source"] | null;
        };
        ParticipantResidence: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            housingAreaId: string;
        };
        /** @description One fault, in the client's language. */
        ParticipantsError: {
            code: string;
            detail: string;
            pointer: string;
        };
        /** @description One page of a list, as it is answered. */
        ParticipantsPageRejectionView: {
            /**
             * Format: int64
             * @description how many items the whole list has, only if the client asked for it
             */
            count?: number;
            /** @description what the caller may see of it */
            items: components["schemas"]["ParticipantsRejectionView"][];
            /** @description the cursor of the next page, missing on the last */
            next: string | null;
        };
        /** @description A rejected row as it is answered. */
        ParticipantsRejectionView: {
            errors: components["schemas"]["ParticipantsError"][];
            /**
             * Format: int64
             * @description its number: the first row is 1, a header is not counted
             */
            row: number;
            /** @description the poster's own name of it, if it could be read */
            sourceId: string | null;
        };
        /** @description An organisation that takes part. It may place participants who are enrolled. */
        Partner: {
            /** @description CVR */
            organisation: string;
            /** @description kebab case; the usual ones are in the code list partner-roles */
            role: string;
        };
        /** @description A half-open period of days: from belongs to it, to does not. Open-ended without to . */
        Period: {
            /**
             * Format: date
             * @description first day
             */
            from?: string | null;
            /**
             * Format: date
             * @description first day after it, later than from
             */
            to?: string | null;
        };
        /** @description Which placements count for an initiative of the kind. */
        PlacementLimits: {
            /** @description codes of employer-kinds ; empty for all */
            employerKinds?: string[] | null;
            /** @description codes of placement-kinds ; empty for all */
            kinds?: string[] | null;
            /** @description hours a week */
            mostWeeklyHours?: number | null;
            /**
             * Format: int32
             * @description length of a placement
             */
            mostWeeks?: number | null;
        };
        /** @description A placement as clients post it. What is required and allowed is decided by the placement rules together with what is known of the participant, so that all faults are told at once. */
        PlacementRequest: {
            employer?: components["schemas"]["Employer"] | null;
            /** Format: date */
            from: string;
            hourlyWageDkk?: string | null;
            /** Format: uuid */
            housingAreaId?: string | null;
            /** Format: uuid */
            initiativeId?: string | null;
            kind: string;
            outcome?: components["schemas"]["OutcomeForm"] | null;
            /** Format: uuid */
            participantId: string;
            schoolStatus?: string | null;
            source: components["schemas"]["Source"];
            /** Format: date */
            to?: string | null;
            weeklyHours: number;
        };
        /** @description A placement as clients see it. */
        PlacementView: {
            /** Format: date-time */
            createdAt: string;
            employer: components["schemas"]["Employer"];
            /** Format: date */
            from: string;
            hourlyWageDkk: string | null;
            /** Format: uuid */
            housingAreaId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            initiativeId: string | null;
            kind: string;
            municipalityCode: string;
            outcome: components["schemas"]["OutcomeForm"] | null;
            /** Format: uuid */
            participantId: string;
            registeredHours: number;
            schoolStatus: string | null;
            source: components["schemas"]["Source"];
            /** Format: date */
            to: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
            weeklyHours: number;
        };
        /** @description A plan as clients post it. */
        PlanRequest: {
            /** @description the organisations in its board, never persons */
            board?: string[] | null;
            /** @description who pays how much; 100 per cent together if any is told */
            fundingShares?: components["schemas"]["FundingShare"][] | null;
            /** @description the initiatives that carry it out, each once */
            initiativeIds?: string[] | null;
            /** @description area-plan , which it is if missing, or development-plan */
            kind?: string | null;
            name: string;
            period: components["schemas"]["Period"];
            source?: components["schemas"]["Source"] | null;
        };
        /** @description A plan as clients see it. */
        PlanView: {
            board: string[];
            /** Format: date-time */
            createdAt: string;
            fundingShares: components["schemas"]["FundingShare"][];
            /** Format: uuid */
            housingAreaId: string;
            /** Format: uuid */
            id: string;
            initiativeIds: string[];
            kind: string;
            name: string;
            period: components["schemas"]["Period"];
            source: components["schemas"]["Source"] | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description An area that it follows. */
        PrecedingArea: {
            /** Format: uuid */
            housingAreaId: string;
            /**
             * Format: date
             * @description first day on which the residents belonged to the new area
             */
            on: string;
            /** @description how many per cent of them */
            sharePct: number;
        };
        /** @description What an area follows. It explains what is missing and gives no class. */
        PrecedingAreas: {
            areas: components["schemas"]["PrecedingArea"][];
            /** @description for figures that are missing what those of the areas before amount to, where they are known */
            comparableFigures: components["schemas"]["ComparableFigure"][];
            note: components["schemas"]["Text"];
        };
        /** @description The criteria of a prevention area: the size, then the counted ones, and the gate. */
        PreventionCriteria: {
            criteria: components["schemas"]["CriterionResult"][];
            gate: components["schemas"]["CriterionResult"] | null;
        };
        /** @description RFC 9457; type is a page under /problems */
        Problem: {
            code: string;
            detail: string;
            errors: {
                /** @description What it is, for programs */
                code: string;
                /** @description What it is, in the client's language */
                detail: string;
                /** @description Where the fault is: a JSON Pointer, ?name or a header's name */
                pointer: string;
            }[];
            instance: string;
            status: number;
            title: string;
            traceId?: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        ProblemType: {
            code: string;
            status: number;
            title: components["schemas"]["BilingualText"];
        };
        /** @description A restriction as it is answered; createdAt is when it began. */
        ProcessingRestriction: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            participantId: string;
            reason: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A restriction as a municipality records it. */
        ProcessingRestrictionRequest: {
            /** @description A code of restriction-reasons */
            reason: string;
        };
        /** @description How far an initiative is on its targets. */
        Progress: {
            disclosureControlled: boolean;
            /** Format: uuid */
            initiativeId: string;
            /**
             * Format: date
             * @description the day that it was computed for
             */
            on: string;
            targets: components["schemas"]["Line"][];
        };
        PublishedCode: {
            attributes?: {
                [key: string]: unknown;
            };
            code: string;
            labels: components["schemas"]["BilingualText"];
            /** @description Law and section, or the document; `unknown` if it is */
            source: string;
            /**
             * Format: date
             * @description First day; from ever if null
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description First day after it; for ever if null
             */
            validTo: string | null;
        };
        PublishedCodePage: {
            /** @description How many there are, if asked for */
            count?: number;
            items: components["schemas"]["PublishedCode"][];
            /** @description The cursor of the next page */
            next: string | null;
        };
        /** @enum {string} */
        Reason: "on-list" | "expected-if-nothing-changes" | "expected-by-trend" | "near-threshold" | "monitored-size" | "undetermined";
        /** @description What of the table is what here. */
        ReferenceImportMapping: {
            /** @description which delivery of the source */
            dataVersion?: string | null;
            /** @description what stands before the decimals of a number, a comma or a point; where it is missing the numbers must tell */
            decimal?: string | null;
            /** @description of columns or dimensions that nothing else names, such as sex or age, the one entry whose numbers are wanted; needed where numbers of several entries would be the same figure */
            filter?: {
                [key: string]: unknown;
            } | null;
            /** @description entries become codes of indicators */
            indicator?: components["schemas"]["MappedAxis"] | null;
            /** @description entries become national , codes of regions or of municipalities */
            scope?: components["schemas"]["MappedAxis"] | null;
            /** @description what stands between the cells of CSV: a semicolon, a comma, a tab or |; without it the line that has the named columns tells */
            separator?: string | null;
            /** @description where the figures come from */
            source?: string | null;
            /** @description the column of the number; only CSV has one, unless an axis lies across */
            value?: string | null;
            /** @description entries become years */
            year?: components["schemas"]["MappedAxis"] | null;
        };
        /** @description A table of figures of the country, regions or municipalities to import. */
        ReferenceImportRequest: {
            /** @description the table: CSV as one text, or a JSON-stat dataset */
            data: unknown;
            mapping: components["schemas"]["ReferenceImportMapping"];
        };
        /** @description A reference value as clients put it. */
        ReferenceValueRequest: {
            /** @description which delivery of the source */
            dataVersion?: string | null;
            /** @description where the figure comes from */
            source?: string | null;
            /** @description in the unit of its indicator */
            value: number;
            /** @description what the source remarks on the figure, in its own signs: provisional ( p ), estimated ( e ) and so on */
            valueStatus?: string | null;
        };
        /** @description A reference value as clients see it. */
        ReferenceValueView: {
            /** Format: date-time */
            createdAt: string;
            dataVersion: string | null;
            /** Format: uuid */
            id: string;
            indicator: string;
            /** @description what makes the figure doubtful, judged beside the other figures of the scope */
            remarks: components["schemas"]["ObservationRemark"][];
            /** @description national , the code of a region or of a municipality */
            scope: string;
            source: string | null;
            /** Format: date-time */
            updatedAt: string;
            value: number;
            /** @description what the source remarks on the figure, in its own signs */
            valueStatus: string | null;
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        /** @description A region. */
        RegionOfFigure: {
            /** @description null if nobody has told it yet: then no figures of the region can be told either */
            code: string | null;
            /** @description the codes of the regions that it was made of */
            mergedFrom: string[];
            /** @description null if its code says it all */
            name: string | null;
        };
        /** @description A rejected row as it is answered. */
        RejectionView: {
            errors: components["schemas"]["Error"][];
            /**
             * Format: int64
             * @description its number: the first row is 1, a header is not counted
             */
            row: number;
            /** @description the poster's own name of it, if it could be read */
            sourceId: string | null;
        };
        /** @description A residence as it is answered. */
        Residence: {
            /** Format: date-time */
            createdAt: string;
            /** @description Whether the end was concluded from the beginning of the next residence */
            endedByNext: boolean;
            /** Format: date */
            from: string;
            /** Format: uuid */
            housingAreaId: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            participantId: string;
            /** @description The poster's key; for the participant's municipality alone */
            source: components["schemas"]["Source"] | null;
            /** Format: date */
            to: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description What can be reported or corrected of a residence: everything but whose it is. */
        ResidencePatch: {
            /**
             * Format: date
             * @description First day
             * @example 2022-03-10
             */
            from: string;
            /**
             * Format: uuid
             * @description The housing area
             */
            housingAreaId: string;
            /** @description The poster's key */
            source?: components["schemas"]["Source"] | null;
            /**
             * Format: date
             * @description First day after it; null: it goes on
             * @example 2022-03-10
             */
            to?: string | null;
        };
        /** @description A residence in a housing area as a municipality reports it. */
        ResidenceRequest: {
            /**
             * Format: date
             * @description First day
             * @example 2022-03-10
             */
            from: string;
            /** Format: uuid */
            housingAreaId: string;
            source?: components["schemas"]["Source"] | null;
            /**
             * Format: date
             * @description First day after it; goes on without
             * @example 2022-03-10
             */
            to?: string | null;
        };
        /** @description How many residents must move from outside work to work, and stay there, so that the criterion is not met on a list. */
        ResidentsToMove: {
            /**
             * Format: date
             * @description the last day of the first of them
             */
            by: string;
            criterion: string;
            formula: string;
            /** @description what would give the number */
            missing: components["schemas"]["MissingFigure"][];
            /** @description whether the years still lie ahead; if not, the number is what it would have taken */
            open: boolean;
            /** @description how much of the list's own value one resident is, in percentage points */
            pointsPerResident: number | null;
            /** @description whether so many can; null if it is not known */
            reachable: boolean | null;
            /**
             * Format: int32
             * @description full-time equivalents over each of the years, a whole number; null if it is not known, or if not even all would do
             */
            residents: number | null;
            sensitivity: components["schemas"]["WayOutSensitivity"] | null;
            set: components["schemas"]["SetName"];
            /** @description the years whose figures the movement changes */
            years: number[];
        };
        /** @description The results of an initiative as clients see them. */
        ResultTable: {
            by: string;
            /** @description whether small counts were left out, because the reader is not the municipality whose citizens they are */
            disclosureControlled: boolean;
            /** Format: uuid */
            initiativeId: string;
            rows: components["schemas"]["Row"][];
        };
        /** @description One row; a count that is left out is null and named in suppressed . */
        Row: {
            key: string;
            suppressed?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description Counts of rows; the other five make received when the batch is done. */
        Rows: {
            /** Format: int64 */
            created: number;
            /** Format: int64 */
            received: number;
            /** Format: int64 */
            rejected: number;
            /**
             * Format: int64
             * @description rows that took back what their key names
             */
            removed: number;
            /**
             * Format: int64
             * @description rows that told nothing new, equal repeats of a row included
             */
            unchanged: number;
            /** Format: int64 */
            updated: number;
        };
        /** @description What an initiative is estimated to save the public, with everything that the estimate rests on. */
        Savings: {
            assumptions: components["schemas"]["Assumption"][];
            /** @description whether small counts were left out; what would be computed from them is null */
            disclosureControlled: boolean;
            /** @description how each number of a year is computed, by its name */
            formulas: {
                [key: string]: string;
            };
            /** Format: int32 */
            fromYear: number;
            /** Format: uuid */
            initiativeId: string;
            rows: components["schemas"]["Year"][];
            /** Format: int32 */
            toYear: number;
            total: components["schemas"]["Total"];
        };
        /** @enum {string} */
        SetName: "main" | "prevention";
        /** @description A shared initiative as it is posted. */
        SharedInitiativeForm: {
            description?: string | null;
            /** @description codes of network-fields */
            fields?: string[] | null;
            /**
             * Format: uuid
             * @description the running initiative that it is taken from
             */
            initiativeId?: string | null;
            /** @description where it runs, three digits each; if missing, in the municipality that shares it */
            municipalityCodes?: string[] | null;
            name: string;
            /** @description whether others see it; they do, if missing */
            published?: boolean | null;
            source?: components["schemas"]["Source"] | null;
            /** @description the initiative template that it follows */
            templateKey?: string | null;
        };
        /** @description A shared initiative as it is answered. */
        SharedInitiativeView: {
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            fields: string[];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            initiativeId: string | null;
            municipalityCodes: string[];
            name: string;
            ownerMunicipalityCode: string | null;
            ownerOrganisation: string | null;
            published: boolean;
            source: components["schemas"]["Source"] | null;
            templateKey: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description One list without and with the assumptions, the last known figures carried forward. */
        SimulatedList: {
            assumed: components["schemas"]["SimulatedStanding"];
            differs: boolean;
            /** Format: date */
            listDate: string;
            unchanged: components["schemas"]["SimulatedStanding"];
        };
        /** @description Where the area stands on a list. */
        SimulatedStanding: {
            classes: string[];
            determined: boolean;
            /** Format: int32 */
            residentsToMove: number | null;
        };
        /** @description Where an area would stand under assumptions, beside where it stands without them. */
        Simulation: {
            /** @description each assumed figure, before and after */
            applied: components["schemas"]["AssumedFigure"][];
            /** @description of the list in force */
            classification: components["schemas"]["BothClassification"];
            /** @description what was taken from the targets of initiatives that came without persons */
            expected: components["schemas"]["ExpectedOfInitiative"][];
            /** Format: int32 */
            horizon: number;
            /** Format: uuid */
            housingAreaId: string;
            /** Format: date */
            listDate: string;
            /** @description list by list, both */
            lists: components["schemas"]["SimulatedList"][];
            wayOut: components["schemas"]["BothWayOut"];
        };
        /** @description What if: figures that change, and persons who are expected to come into work. */
        SimulationRequest: {
            /** @description figures that are assumed; a later year without a figure carries them on */
            changes?: components["schemas"]["Change"][] | null;
            /**
             * Format: int32
             * @description how many lists ahead are looked at; 5 if missing
             */
            horizon?: number | null;
            /**
             * Format: date
             * @description the day of the question; the list in force then comes first; today if missing
             */
            listDate?: string | null;
            /** @description persons whom initiatives are expected to bring into work */
            placementsExpected?: components["schemas"]["ExpectedPlacements"][] | null;
        };
        /** @description Where a posted record comes from: the poster's own key, unique per organisation. Posting it again updates the record. White space around its parts is no part of them. */
        Source: {
            /** @description the record's key in that system, 1 to 200 characters */
            id?: string | null;
            /** @description the poster's system, 1 to 100 characters */
            system?: string | null;
        };
        /** @description The table of one step. */
        Step: {
            /** Format: date */
            from: string;
            rows: components["schemas"]["FlowTableRow"][];
            /** Format: date */
            to: string;
            total: components["schemas"]["FlowTableRow"];
        };
        /** @description One step of the ladder; after names the steps that come first. */
        Step1: {
            after?: string[] | null;
            /** Format: int32 */
            fromAge?: number | null;
            key?: string | null;
            name?: components["schemas"]["InitiativesText"] | null;
            /** Format: int32 */
            toAge?: number | null;
        };
        /** @description A step of the template's ladder and the day on which it was reached. */
        StepRequest: {
            /**
             * Format: date
             * @description The day on which it was reached, today at the latest
             * @example 2022-03-10
             */
            on: string;
            /** @description The key of the step */
            step: string;
        };
        /** @description What follows an area: several areas if it is split, one if it is merged with others, each of which is succeeded by that one too. */
        SuccessionRequest: {
            /**
             * Format: date
             * @description first day of the successors
             */
            on: string;
            /** @description 100 per cent of the residents together */
            successors: components["schemas"]["Successor"][];
        };
        /** @description A succession as clients see it. */
        SuccessionView: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: uuid
             * @description the area that ends
             */
            housingAreaId: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            successors: components["schemas"]["Successor"][];
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description An area that takes over a part of another one. */
        Successor: {
            /** Format: uuid */
            housingAreaId: string;
            /** @description how many per cent of its residents, above 0 */
            sharePct: number;
        };
        /** @description A value to reach. */
        Target: {
            /** @description a code of initiative-measures , or a measure of the poster's own, which is shown but not computed */
            measure: string;
            /** @description year , quarter or month ; anything else is the whole initiative */
            per?: string | null;
            value: number;
        };
        /** @description A value to reach. */
        Target1: {
            /** @description a code of initiative-measures , or a measure of the poster's own, which is shown but not computed */
            measure?: string | null;
            /** @description year , quarter or month ; anything else is the whole initiative */
            per?: string | null;
            value?: number | null;
        };
        /** @description A municipality's own template as it posts it; what it leaves out is not limited. */
        TemplateRequest: {
            key: string;
            measures?: components["schemas"]["Measure"][] | null;
            name: components["schemas"]["InitiativesText"];
            participants?: components["schemas"]["Eligibility"] | null;
            placements?: components["schemas"]["PlacementLimits"] | null;
            roles?: string[] | null;
            steps?: components["schemas"]["Step1"][] | null;
            targets?: components["schemas"]["Target1"][] | null;
            theme: string;
        };
        /** @description A template as clients see it. */
        TemplateView: {
            /** @description whether it comes with the service; then its times and version are those of its file */
            builtIn: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @description kebab case, stable, 2 to 60 characters */
            key: string;
            measures: components["schemas"]["Measure"][];
            municipalityCode: string | null;
            name: components["schemas"]["InitiativesText"];
            participants: components["schemas"]["Eligibility"];
            placements: components["schemas"]["PlacementLimits"];
            /** @description which people an initiative of the kind needs, such as a mentor */
            roles: string[];
            /** @description the document or decision that the kind comes from */
            source: string;
            steps: components["schemas"]["Step1"][];
            /** @description default targets of a new initiative */
            targets: components["schemas"]["Target1"][];
            /** @description a code of initiative-themes */
            theme: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A sentence for people, in both languages of the API: Danish and English. Neither may be blank. */
        Text: {
            da: string;
            en: string;
        };
        /** @description The sums of the years; null where a year is. */
        Total: {
            costDkk: string | null;
            netDkk: string | null;
            personYears: number | null;
            savingDkk: string | null;
        };
        /** @description A change of state and its day. */
        Transition: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            outcome: string | null;
            state: string;
            /**
             * Format: int64
             * @description the ETag of /v1/enrolments/{id /transitions/{its id}}
             */
            version: number;
        };
        /** @description A change of state of an enrolment: to which, from which day, and with which outcome if it ends. */
        TransitionRequest: {
            /**
             * Format: date
             * @description The day on which it happened, today at the latest
             * @example 2022-03-10
             */
            on: string;
            /** @description What came of it, a code of placement-outcomes; of a final state alone */
            outcome?: string | null;
            /** @description The state, a code of enrolment-states */
            to: string;
        };
        /** @description How a figure has gone in its last years, from the first to the last of them. */
        Trend: {
            /** @description towards being met, away , or steady */
            direction: string;
            /** Format: int32 */
            fromYear: number;
            /** @description the mean change a year, in the indicator's own unit */
            perYear: number;
            /** Format: int32 */
            toYear: number;
        };
        /** @description Criteria that, if they are all not met, take the class away. */
        Way: {
            /** @description criteria with missing figures that must turn out not met as well */
            assumesUnmet: string[];
            /** @description whether that holds whatever the missing figures turn out to be */
            certain: boolean;
            /** @description what the area would have if the criteria just cease to be met */
            classesAfter: string[];
            criteria: string[];
            /** @description whether the figures that can still change can do it; null if it is not known */
            reachable: boolean | null;
            /**
             * Format: int32
             * @description for the criterion of work among them; null if it is not among them or the number is not known
             */
            residentsToMove: number | null;
        };
        /** @description What it takes for an area to leave its classes. */
        WayOut: {
            /**
             * Format: date
             * @description the day of the question: figures that are taken by then can no longer change
             */
            asOf: string;
            /** @description what the answer takes for granted */
            assumptions: components["schemas"]["Text"][];
            classes: string[];
            determined: boolean;
            /** @description for each class that the area has or would have if nothing changes: the first list that it can leave it by */
            exits: components["schemas"]["WayOutExit"][];
            /** @description how its numbers are computed */
            formulas: components["schemas"]["Explained"][];
            /** Format: uuid */
            housingAreaId: string;
            lawVersion: string;
            /**
             * Format: date
             * @description the list in force on the day of the question
             */
            listDate: string;
            /** @description the list in force, then those ahead */
            lists: components["schemas"]["ListOutlook"][];
            /** @description of the law in force */
            notes: components["schemas"]["LawNote"][];
            /** @description for the first list whose figures of work can still change; null if it is not known or not reachable */
            residentsToMove: components["schemas"]["NextMove"] | null;
        };
        /** @description A figure that went into the value. */
        WayOutBasis: {
            /** @description whether nobody has told it and a simulation assumes it */
            assumed: boolean;
            /**
             * Format: int32
             * @description the year that the value is of, where the year itself has none yet
             */
            carriedFrom: number | null;
            /** @description whether the year's figure can still change */
            open: boolean;
            value: number;
            /** Format: int32 */
            year: number;
        };
        /** @description The criterion is met exactly if the missing figure of the year is so. */
        WayOutBreakEven: {
            operator: components["schemas"]["Operator"];
            value: number;
            /** Format: int32 */
            year: number;
        };
        /** @description The first list by which an area can leave a class. */
        WayOutExit: {
            /** @description criteria with missing figures that must turn out not met as well */
            assumesUnmet: string[];
            /** @description the first list that work alone suffices for; null if none of those looked at */
            byWorkAlone: components["schemas"]["ByWork"] | null;
            class: string;
            classesAfter: string[];
            /** @description what the law of that list calls the class; the same unless it was renamed */
            continuedAs: string;
            /** @description that must not be met on that list; the way by work where it suffices */
            criteria: string[];
            /** @description whether it leaves by itself */
            ifNothingChanges: boolean;
            /**
             * @description null if none of the lists that were looked at
             * @example 2022-03-10
             */
            listDate: ((string | null) | null) | string | null;
            /** Format: int32 */
            residentsToMove: number | null;
        };
        /** @description How far one criterion of one list is from not being met, with the last known figures carried forward. */
        WayOutGap: {
            basis: components["schemas"]["WayOutBasis"][];
            /** @description for the one missing figure: what it would have to be; null otherwise */
            breakEven: components["schemas"]["WayOutBreakEven"] | null;
            criterion: string;
            /** @description down or up */
            direction: string;
            /** @description value less threshold; null if either is missing */
            distance: number | null;
            formula: string;
            met: boolean | null;
            missing: components["schemas"]["MissingFigure"][];
            /** @description how much the value must change so that the criterion is not met; 0 if it is not, null if that is not known */
            needed: number | null;
            /** @description the same for each figure that can still change; null if none can */
            neededEachOpenYear: number | null;
            /** @description whether a figure that the list reads can still change */
            open: boolean;
            operator: components["schemas"]["Operator"];
            /** @description whether such figures are possible; false if none can change any more, null if it is not known */
            reachable: boolean | null;
            /** @description size of the area, the gate that stands apart, or one that is counted */
            role: components["schemas"]["WayOutRole"];
            /** @description the criteria that it is counted with */
            set: components["schemas"]["SetName"];
            /** @description whether the change must be more than needed , because the threshold itself still meets the criterion */
            strictly: boolean;
            threshold: number | null;
            /** @description of all its numbers: percent or persons */
            unit: string;
            /** @description what is held against the threshold; null if a figure is missing that nothing can stand for */
            value: number | null;
        };
        /** @enum {string} */
        WayOutRole: "size" | "gate" | "counted";
        /** @description What the number hangs on. */
        WayOutSensitivity: {
            asFound: components["schemas"]["WayOutTrial"];
            oneFewer: components["schemas"]["WayOutTrial"] | null;
            oneMore: components["schemas"]["WayOutTrial"] | null;
            /**
             * Format: int32
             * @description the number if the years' figures were one percentage point higher; null if not even all would do
             */
            onePointHigher: number | null;
            /**
             * Format: int32
             * @description the number if they were one percentage point lower
             */
            onePointLower: number | null;
        };
        /** @description The criterion's value if so many moved. */
        WayOutTrial: {
            met: boolean;
            /** Format: int32 */
            residents: number;
            value: number;
        };
        /** @enum {string} */
        Withheld: "small-area" | "small-count" | "complementary" | "derived" | "published-before" | "short-period" | "withdrawn" | "no-room" | "nobody-to-show" | "not-over";
        /** @description Registered hours as clients see them. */
        WorkedHoursView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            date: string;
            hours: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            placementId: string;
            source: components["schemas"]["Source"] | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description One year. */
        Year: {
            /** @description participants of earlier years who are still in it */
            carriedOver: number | null;
            /** @description the year's share of what the initiative costs; null if that is not known */
            costDkk: string | null;
            netDkk: string | null;
            /** @description years in a job, of all together */
            personYears: number | null;
            savingDkk: string | null;
            /**
             * Format: int64
             * @description participants who began a job in the year
             */
            startedJob: number | null;
            /** Format: int32 */
            year: number;
        };
    };
    responses: never;
    parameters: {
        /** @description The ETag of the version that the client has */
        IfNoneMatch: string;
        /** @description Only if the release that brought the codes was installed at or after this instant */
        ListChangedSince: string;
        /** @description Whether the total is wanted */
        ListCount: boolean;
        /** @description The next of the page before */
        ListCursor: string;
        /** @description Items at the most */
        ListLimit: number;
        /** @description All items of a release are of one time: forwards or backwards in the order of the list */
        ListSort: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All services answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description At least one does not; the body says which */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getProblem: {
        parameters: {
            query?: {
                lang?: "da" | "en";
            };
            header?: never;
            path: {
                /** @example not-found */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As a page or as data, as the client accepts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemType"];
                    "text/html": string;
                };
            };
            /** @description No problem has this code */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ClassificationsResource_all: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description A code of housing-area-classes; undetermined finds every area that is not settled */
                class?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description What separates the cells of CSV: a comma (if missing) or a semicolon */
                delimiter?: string;
                /** @description Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description The answer is that of the list in force on this day; today if missing */
                listDate?: string;
                /** @description Code of a municipality, three digits; 0615 is taken as 615 */
                municipalityCode?: string;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of areas */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedAreas"];
                    "application/vnd.json-stat+json": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClassificationsResource_counts: {
        parameters: {
            query?: {
                /** @description What separates the cells of CSV: a comma (if missing) or a semicolon */
                delimiter?: string;
                /** @description Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description The answer is that of the list in force on this day; today if missing */
                listDate?: string;
                /** @description Code of a municipality, three digits; 0615 is taken as 615 */
                municipalityCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassCounts"];
                    "application/vnd.json-stat+json": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCodeLists: {
        parameters: {
            query?: {
                /** @description Items at the most */
                limit?: components["parameters"]["ListLimit"];
                /** @description The next of the page before */
                cursor?: components["parameters"]["ListCursor"];
                /** @description Only if the release that brought the codes was installed at or after this instant */
                changedSince?: components["parameters"]["ListChangedSince"];
                /** @description All items of a release are of one time: forwards or backwards in the order of the list */
                sort?: components["parameters"]["ListSort"];
                /** @description Whether the total is wanted */
                count?: components["parameters"]["ListCount"];
            };
            header?: {
                /** @description The ETag of the version that the client has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names and labels of the lists */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListIndex"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCodeList: {
        parameters: {
            query?: {
                /** @description Items at the most */
                limit?: components["parameters"]["ListLimit"];
                /** @description The next of the page before */
                cursor?: components["parameters"]["ListCursor"];
                /** @description Only if the release that brought the codes was installed at or after this instant */
                changedSince?: components["parameters"]["ListChangedSince"];
                /** @description All items of a release are of one time: forwards or backwards in the order of the list */
                sort?: components["parameters"]["ListSort"];
                /** @description Whether the total is wanted */
                count?: components["parameters"]["ListCount"];
            };
            header?: {
                /** @description The ETag of the version that the client has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example municipalities */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of its codes, in the order of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedCodePage"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No list of this name */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConsentResource_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the consents */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentResource_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the consents */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentResource_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the consents */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentRequest"];
                "application/merge-patch+json": components["schemas"]["ConsentRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The consent is withdrawn, or the key is another's; id names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentResource_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the consents */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttendanceResource_read: {
        parameters: {
            query: {
                /** @description place (the default), kind or initiative */
                by?: string;
                /** @description The first day */
                from: string;
                /** @description The day after the last one */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactAttendance"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactBatchResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactBatchResource_post: {
        parameters: {
            query?: {
                /** @description true: everything is checked and counted, nothing is kept */
                dryRun?: boolean;
                /** @description skip: rejected rows are left out; abort: one rejected row, and nothing is taken */
                onError?: string;
            };
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/csv": string;
                "application/json": string;
                "application/vnd.ms-excel": string;
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description Taken in, still at work */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactBatchResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the contact batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactBatchResource_rejections: {
        parameters: {
            query?: {
                /** @description Whether the CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the contact batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantsPageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactBatchResource_remarks: {
        parameters: {
            query?: {
                /** @description Whether the CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the contact batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantsPageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EarlyWarningResource_all: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description What separates the cells of CSV: a comma (if missing) or a semicolon */
                delimiter?: string;
                /** @description Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description none, watch, warning or on-list */
                level?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description The list in force on this day is the present one; today if missing */
                listDate?: string;
                /** @description Code of a municipality, three digits; 0615 is taken as 615 */
                municipalityCode?: string;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of areas */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlyWarnings"];
                    "application/vnd.json-stat+json": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentBatchResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentBatchResource_post: {
        parameters: {
            query?: {
                /** @description true: everything is checked and counted, nothing is kept */
                dryRun?: boolean;
                /** @description skip: rejected rows are left out; abort: one rejected row, and nothing is taken */
                onError?: string;
            };
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/csv": string;
                "application/json": string;
                "application/vnd.ms-excel": string;
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done within two seconds: the receipt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description Being worked on: Location tells where the receipt will be */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentBatchResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the enrolment batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentBatchResource_rejections: {
        parameters: {
            query?: {
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the enrolment batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativesPageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentBatchResource_remarks: {
        parameters: {
            query?: {
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the enrolment batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativesPageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentResource_get: {
        parameters: {
            query?: {
                /** @description Related resources to add to the answer, each in a field of its name, joined by commas. Needs the scope of their own routes; what the caller may not see is null or an empty page. */
                expand?: ("initiative" | "placements")[];
            };
            header?: never;
            path: {
                /** @description Which of the enrolments */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enrolment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentResource_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the enrolments */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the enrolments */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description The enrolment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentStepResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the enrolments */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageListed"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentResource_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the enrolments */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepRequest"];
            };
        };
        responses: {
            /** @description The enrolment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentStepResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the enrolments */
                id: string;
                /** @description Which of the steps */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedEnrolmentStep"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentStepResource_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the enrolments */
                id: string;
                /** @description Which of the steps */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentStepResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the enrolments */
                id: string;
                /** @description Which of the steps */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description The step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedEnrolmentStep"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentTransitionResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the enrolments */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageListed1"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentResource_transition: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the enrolments */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionRequest"];
            };
        };
        responses: {
            /** @description The enrolment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentTransitionResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the enrolments */
                id: string;
                /** @description Which of the transitions */
                transitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change of state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedEnrolmentTransition"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentTransitionResource_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the enrolments */
                id: string;
                /** @description Which of the transitions */
                transitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentTransitionResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the enrolments */
                id: string;
                /** @description Which of the transitions */
                transitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description The change of state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedEnrolmentTransition"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EventFeedResource_page: {
        parameters: {
            query?: {
                /** @description The next of a page, or the id of an event; from the oldest if missing */
                after?: string;
                /** @description Only what happened at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The same as after, as in every list */
                cursor?: string;
                /** @description Events at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt: the feed has no other order than that of recording */
                sort?: string;
                /** @description Types, separated by commas; all if missing */
                types?: string;
            };
            header?: {
                /** @description A code of purposes; stands in the access log with what was read of persons */
                "Opgang-Purpose"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CloudEvents 1.0 in structured JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Events after this point are deleted already */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EventStreamResource_stream: {
        parameters: {
            query?: {
                /** @description Types, separated by commas; all if missing */
                types?: string;
            };
            header?: {
                /** @description The id of the last event that the reader has; from now on if missing */
                "Last-Event-ID"?: string;
                /** @description A code of purposes; stands in the access log with what was read of persons */
                "Opgang-Purpose"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each event's data is a CloudEvent in structured JSON, its id the id of the event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Events after Last-Event-ID are deleted already */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FollowUpResource_list: {
        parameters: {
            query?: {
                /** @description 6 or 12: so many months after the job began */
                afterMonths?: number;
                /** @description true for the answered ones; the open ones if missing */
                answered?: boolean;
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Due before this day */
                dueBefore?: string;
                /** @description Only those of this enrolment */
                enrolmentId?: string;
                /** @description Only those of this initiative */
                initiativeId?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description Only those of this participant */
                participantId?: string;
                /** @description Only those of this placement */
                placementId?: string;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFollowUpView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FollowUpResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the follow ups */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The follow-up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FollowUpResource_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the follow ups */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpAnswer"];
            };
        };
        responses: {
            /** @description The follow-up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FollowUpResource_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the follow-up as it was read */
                "If-Match"?: string;
            };
            path: {
                /** @description The follow-up */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FollowUpResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the follow-up as it was read */
                "If-Match"?: string;
            };
            path: {
                /** @description The follow-up */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description The follow-up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CompositionResource_around: {
        parameters: {
            query?: {
                /** @description What separates the cells of CSV: a comma (if missing) or a semicolon */
                delimiter?: string;
                /** @description Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
            };
            header?: never;
            path: {
                /** @description national, the code of a region or of a municipality */
                scope: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The composition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionView"];
                    "application/vnd.json-stat+json": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AreaResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description CVR number of the housing organisation that owns the homes */
                housingOrganisation?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description Code of a municipality, three digits; 0615 is taken as 615 */
                municipalityCode?: string;
                /** @description The whole name */
                name?: string;
                /** @description A part of the name, whatever the case */
                "name~"?: string;
                /** @description createdAt, -createdAt, updatedAt, -updatedAt, name or -name; names in the order of the Danish alphabet */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
                /** @description Related resources to add to the answer, each in a field of its name, joined by commas. Needs the scope of their own routes; what the caller may not see is null or an empty page. */
                expand?: ("developmentPlan" | "organisation" | "classification")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["AreaFeatureCollection"];
                    "application/json": components["schemas"]["PageAreaView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AreaResource_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AreaRequest"];
            };
        };
        responses: {
            /** @description Posted before under the same source: as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description Registered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddressLookupResource_find: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressLookupRequest"];
            };
        };
        responses: {
            /** @description The area of each address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressLookup"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AreaResource_get: {
        parameters: {
            query?: {
                /** @description Related resources to add to the answer, each in a field of its name, joined by commas. Needs the scope of their own routes; what the caller may not see is null or an empty page. */
                expand?: ("divisions" | "parcels" | "plans" | "developmentPlan" | "organisation" | "classification")[];
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The housing area */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AreaResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description The housing area */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddressResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description Only those that lie in the area on that day */
                on?: string;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAddressView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddressResource_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressesRequest"];
            };
        };
        responses: {
            /** @description The addresses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items?: components["schemas"]["AddressView"][];
                        next?: string | null;
                    };
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddressResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
                /** @description Which of the addresses */
                rowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddressResource_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
                /** @description Which of the addresses */
                rowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddressResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
                /** @description Which of the addresses */
                rowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description The address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseShareResource_read: {
        parameters: {
            query: {
                /** @description public: what others read, and why they read no more; for the area's municipality */
                as?: string;
                /** @description What separates the cells of CSV: a comma (if missing) or a semicolon */
                delimiter?: string;
                /** @description Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description The first year */
                fromYear: number;
                /** @description The last year */
                toYear: number;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case shares */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseShareView"];
                    "application/vnd.json-stat+json": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClassificationResource_one: {
        parameters: {
            query?: {
                /** @description What separates the cells of CSV: a comma (if missing) or a semicolon */
                delimiter?: string;
                /** @description Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description The answer is that of the list in force on this day; today if missing */
                listDate?: string;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The classification; as a table its criteria */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Classification"];
                    "application/vnd.json-stat+json": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComparableSeriesResource_of: {
        parameters: {
            query: {
                /** @description First year; ten years before the last if missing */
                fromYear?: number;
                /** @description A code of indicators */
                indicator: string;
                /** @description Last year; this year if missing */
                toYear?: number;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparableSeries"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComparisonResource_read: {
        parameters: {
            query?: {
                /** @description What separates the cells of CSV: a comma (if missing) or a semicolon */
                delimiter?: string;
                /** @description Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description The first year */
                fromYear?: number;
                /** @description One indicator; all of the area's if missing */
                indicator?: string;
                /** @description The last year */
                toYear?: number;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonView"];
                    "application/vnd.json-stat+json": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DivisionResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description Only those that belong to the area on that day */
                on?: string;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDivisionView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DivisionResource_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DivisionRequest"];
            };
        };
        responses: {
            /** @description Posted before under the same source: as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionView"];
                };
            };
            /** @description Added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DivisionResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the divisions */
                divisionId: string;
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The division */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DivisionResource_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the divisions */
                divisionId: string;
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DivisionResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the divisions */
                divisionId: string;
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description The division */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FlowResource_read: {
        parameters: {
            query: {
                /** @description public: what others read, and why they read no more; for the area's municipality */
                as?: string;
                /** @description municipality: the same table of the whole municipality beside */
                compareWith?: string;
                /** @description What separates the cells of CSV: a comma (if missing) or a semicolon */
                delimiter?: string;
                /** @description Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description The day of the baseline */
                from: string;
                /** @description cause: why people are new and why others are gone */
                split?: string;
                /** @description The day of the status, later than from */
                to: string;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowView"];
                    "application/vnd.json-stat+json": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FlowResource_series: {
        parameters: {
            query: {
                /** @description What separates the cells of CSV: a comma (if missing) or a semicolon */
                delimiter?: string;
                /** @description Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description The first reading date */
                from: string;
                /** @description month (the default) or quarter */
                interval?: string;
                /** @description The last reading date, later than from */
                to: string;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowSeriesView"];
                    "application/vnd.json-stat+json": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AreaCompositionResource_ofArea: {
        parameters: {
            query?: {
                /** @description What separates the cells of CSV: a comma (if missing) or a semicolon */
                delimiter?: string;
                /** @description Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The composition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionView"];
                    "application/vnd.json-stat+json": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ObservationResource_list: {
        parameters: {
            query?: {
                /** @description The figures as they stood at this instant; a draft of then stays one */
                asOf?: string;
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description What separates the cells of CSV: a comma (if missing) or a semicolon */
                delimiter?: string;
                /** @description Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Code of the list indicators */
                indicator?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description Year of the figure, four digits */
                year?: number;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationPage"];
                    "application/vnd.json-stat+json": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ObservationResource_get: {
        parameters: {
            query?: {
                /** @description The figures as they stood at this instant; a draft of then stays one */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
                /** @description Code of the list indicators */
                indicator: string;
                /** @description Year of the figure, four digits */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ObservationResource_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
                /** @description An ETag that the client has: 304 if it is still right; * for a PUT that only creates */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
                /** @description Code of the list indicators */
                indicator: string;
                /** @description Year of the figure, four digits */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObservationRequest"];
            };
        };
        responses: {
            /** @description Corrected */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationView"];
                };
            };
            /** @description Told */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParcelResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description Only those that belong to the area on that day */
                on?: string;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageParcelView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParcelResource_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParcelRequest"];
            };
        };
        responses: {
            /** @description Posted before under the same source: as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParcelView"];
                };
            };
            /** @description Added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParcelView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParcelResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
                /** @description Which of the parcels */
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parcel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParcelView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParcelResource_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
                /** @description Which of the parcels */
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParcelResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
                /** @description Which of the parcels */
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description The parcel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParcelView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description area-plan or development-plan */
                kind?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description Only those in force on that day */
                on?: string;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePlanView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanResource_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description Posted before under the same source: as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
                /** @description Which of the plans */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanResource_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
                /** @description Which of the plans */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
                /** @description Which of the plans */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SimulationResource_simulate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulationRequest"];
            };
        };
        responses: {
            /** @description Both */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SuccessionResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSuccessionView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SuccessionResource_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuccessionRequest"];
            };
        };
        responses: {
            /** @description Said before: as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionView"];
                };
            };
            /** @description Said */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SuccessionResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
                /** @description Which of the successions */
                successionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The succession */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SuccessionResource_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the housing areas */
                id: string;
                /** @description Which of the successions */
                successionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WayOutResource_of: {
        parameters: {
            query?: {
                /** @description What separates the cells of CSV: a comma (if missing) or a semicolon */
                delimiter?: string;
                /** @description Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description The day of the question; the list in force then comes first; today if missing */
                listDate?: string;
            };
            header?: never;
            path: {
                /** @description Which of the housing areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The way out; as a table the gap of each criterion of each list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WayOut"];
                    "application/vnd.json-stat+json": Record<string, never>;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description CVR number, eight digits */
                cvr?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description A part of the name, whatever the case */
                "name~"?: string;
                /** @description createdAt, -createdAt, updatedAt, -updatedAt, name or -name; names in the order of the Danish alphabet */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOrganisationView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationResource_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationRequest"];
            };
        };
        responses: {
            /** @description Posted before under the same source: as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description Registered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the housing organisations */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The housing organisation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the housing organisations */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description The housing organisation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTemplateView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateResource_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the template */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InitiativeResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Only those of this housing area */
                housingAreaId?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description Code of a municipality, three digits */
                municipalityCode?: string;
                /** @description A part of the name, whatever the case */
                "name~"?: string;
                /** @description createdAt, -createdAt, updatedAt, -updatedAt, name or -name; names in the order of the Danish alphabet */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
                /** @description Key of a template */
                templateKey?: string;
                /** @description Related resources to add to the answer, each in a field of its name, joined by commas. Needs the scope of their own routes; what the caller may not see is null or an empty page. */
                expand?: "template"[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageInitiativeView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InitiativeResource_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitiativeRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeView"];
                };
            };
            /** @description Started */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InitiativeResource_get: {
        parameters: {
            query?: {
                /** @description Related resources to add to the answer, each in a field of its name, joined by commas. Needs the scope of their own routes; what the caller may not see is null or an empty page. */
                expand?: ("template" | "enrolments" | "placements" | "results")[];
            };
            header?: never;
            path: {
                /** @description Which of the initiatives */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The initiative */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InitiativeResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the initiatives */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description The initiative */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InitiativeEnrolmentResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description Only those of this participant */
                participantId?: string;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
                /** @description Only those in this state, a code of enrolment-states */
                state?: string;
                /** @description Related resources to add to the answer, each in a field of its name, joined by commas. Needs the scope of their own routes; what the caller may not see is null or an empty page. */
                expand?: "initiative"[];
            };
            header?: never;
            path: {
                /** @description Which of the initiatives */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEnrolmentView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InitiativeEnrolmentResource_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the initiatives */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentRequest"];
            };
        };
        responses: {
            /** @description Enrolled before under the same source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            /** @description Enrolled */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InitiativeResource_leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Code of the municipality, three digits */
                code: string;
                /** @description Which of the initiatives */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResultResource_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the initiatives */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResultResource_results: {
        parameters: {
            query?: {
                /** @description year (default), quarter, benefit-group or kind */
                by?: string;
                /** @description own: exact counts of the municipality's own citizens, the default for one that takes part; all: those of everybody, controlled where the initiative is shared */
                citizens?: string;
                /** @description First day, everything before counts as well if missing */
                from?: string;
                /** @description First day that no longer counts */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Which of the initiatives */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultTable"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavingResource_savings: {
        parameters: {
            query?: {
                /** @description What the initiative costs in all; its funding without it */
                costDkk?: number;
                /** @description Per cent of the first year that a person is in the job */
                firstYearPct?: number;
                /** @description First year; the initiative's first without it */
                fromYear?: number;
                /** @description Per cent who are still in the job a year later */
                retentionPct?: number;
                /** @description Kroner that the public saves for a person who is in a job for a year */
                savingPerPersonYearDkk?: number;
                /** @description Last year, included; the initiative's last or the present one without it */
                toYear?: number;
            };
            header?: never;
            path: {
                /** @description Which of the initiatives */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Savings"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBudgetView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetResource_importTable: {
        parameters: {
            query?: {
                /** @description Name of the budget */
                name?: string;
            };
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/csv": string;
                "application/json": components["schemas"]["BudgetForm"];
                "application/vnd.ms-excel": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Updated: its source was posted before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetResource_get: {
        parameters: {
            query?: {
                /** @description What separates the cells of CSV: a comma (if missing) or a semicolon */
                delimiter?: string;
                /** @description Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
            };
            header?: never;
            path: {
                /** @description Which of the budgets */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetResource_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the budgets */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BudgetResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the budgets */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactPersonResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Code of the list fields: culture, health, employment */
                field?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description Only those of this member */
                memberId?: string;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
                /** @description Related resources to add to the answer, each in a field of its name, joined by commas. Needs the scope of their own routes; what the caller may not see is null or an empty page. */
                expand?: "member"[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageContactPersonView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactPersonResource_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPersonForm"];
            };
        };
        responses: {
            /** @description Updated: its source was posted before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPersonView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPersonView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactPersonResource_get: {
        parameters: {
            query?: {
                /** @description Related resources to add to the answer, each in a field of its name, joined by commas. Needs the scope of their own routes; what the caller may not see is null or an empty page. */
                expand?: "member"[];
            };
            header?: never;
            path: {
                /** @description Which of the contact persons */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPersonView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactPersonResource_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the contact persons */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactPersonResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the contact persons */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPersonView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemberResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Code of the list member-kinds */
                kind?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description Code of a municipality, three digits */
                municipalityCode?: string;
                /** @description A part of the name, whatever the case */
                "name~"?: string;
                /** @description primary or secondary */
                role?: string;
                /** @description createdAt, -createdAt, updatedAt, -updatedAt, name or -name; names in the order of the Danish alphabet */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMemberView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemberResource_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberForm"];
            };
        };
        responses: {
            /** @description Updated: its source was posted before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemberResource_get: {
        parameters: {
            query?: {
                /** @description Related resources to add to the answer, each in a field of its name, joined by commas. Needs the scope of their own routes; what the caller may not see is null or an empty page. */
                expand?: "contactPersons"[];
            };
            header?: never;
            path: {
                /** @description Which of the members */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemberResource_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the members */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemberResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the members */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ObservationBatchResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ObservationBatchResource_post: {
        parameters: {
            query?: {
                /** @description true: everything is checked and counted, nothing is kept */
                dryRun?: boolean;
                /** @description skip: rejected rows are left out; abort: one rejected row, and nothing is taken */
                onError?: string;
            };
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/csv": string;
                "application/json": string;
                "application/vnd.ms-excel": string;
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description Taken in, still at work */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ObservationBatchResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the observation batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ObservationBatchResource_rejections: {
        parameters: {
            query?: {
                /** @description Whether the CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the observation batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ObservationBatchResource_remarks: {
        parameters: {
            query?: {
                /** @description Whether the CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the observation batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ObservationImportResource_post: {
        parameters: {
            query: {
                /** @description true: everything is checked and counted, nothing is kept */
                dryRun?: boolean;
                /** @description statbank-csv or json-stat */
                format: string;
                /** @description skip: rejected rows are left out; abort: one rejected row, and nothing is taken */
                onError?: string;
            };
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description Taken in, still at work */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ObservationImportResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the observation imports */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import's batch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ObservationImportResource_rejections: {
        parameters: {
            query?: {
                /** @description Whether the CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the observation imports */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ObservationImportResource_remarks: {
        parameters: {
            query?: {
                /** @description Whether the CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the observation imports */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantBatchResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantBatchResource_post: {
        parameters: {
            query?: {
                /** @description true: everything is checked and counted, nothing is kept */
                dryRun?: boolean;
                /** @description skip: rejected rows are left out; abort: one rejected row, and nothing is taken */
                onError?: string;
            };
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/csv": string;
                "application/json": string;
                "application/vnd.ms-excel": string;
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description Taken in, still at work */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantBatchResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the participant batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantBatchResource_rejections: {
        parameters: {
            query?: {
                /** @description Whether the CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the participant batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantsPageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantBatchResource_remarks: {
        parameters: {
            query?: {
                /** @description Whether the CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the participant batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantsPageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantResource_list: {
        parameters: {
            query?: {
                /** @description Those who are on that benefit today, a code of benefit-groups */
                benefitGroup?: string;
                /** @description Born in that year or later */
                birthYearFrom?: number;
                /** @description Born in that year or earlier */
                birthYearTo?: number;
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Those who live in that housing area today */
                housingAreaId?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageParticipantView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantResource_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantRequest"];
            };
        };
        responses: {
            /** @description Posted before under the same source: as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description Registered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectAccessResource_lookup: {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantLookup"];
            };
        };
        responses: {
            /** @description The participant, without CPR and names */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The municipality has no such participant */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantResource_get: {
        parameters: {
            query?: {
                /** @description Related resources to add to the answer, each in a field of its name, joined by commas. Needs the scope of their own routes; what the caller may not see is null or an empty page. */
                expand?: ("benefitPeriods" | "residences" | "consents" | "contacts" | "educationReadiness")[];
            };
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the participants */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantResource_erase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the participants */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erased */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantResource_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the participants */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantPatch"];
                "application/merge-patch+json": components["schemas"]["ParticipantPatch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way; id names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectAccessResource_accessLog: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the participants */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessPage"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectAccessResource_export: {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the participants */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantExport"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectAccessResource_identity: {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the participants */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantIdentity"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BenefitPeriodResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBenefitPeriodView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BenefitPeriodResource_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BenefitPeriodRequest"];
            };
        };
        responses: {
            /** @description Was posted before under the same source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitPeriod"];
                };
            };
            /** @description Opened */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitPeriod"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BenefitPeriodResource_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the benefit periods */
                id: string;
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The period */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitPeriod"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BenefitPeriodResource_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the benefit periods */
                id: string;
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BenefitPeriodResource_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the benefit periods */
                id: string;
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BenefitPeriodPatch"];
                "application/merge-patch+json": components["schemas"]["BenefitPeriodPatch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitPeriod"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way; id names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantConsentResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConsentView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantConsentResource_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentRequest"];
            };
        };
        responses: {
            /** @description Was posted before under the same source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageContactView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactResource_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            /** @description Was posted before under the same source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactResource_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the contacts */
                id: string;
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactResource_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the contacts */
                id: string;
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactResource_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the contacts */
                id: string;
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRequest"];
                "application/merge-patch+json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way; id names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReadinessResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReadinessView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReadinessResource_assess: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EducationReadinessRequest"];
            };
        };
        responses: {
            /** @description Corrected: one assessment a school year */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EducationReadiness"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EducationReadiness"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReadinessResource_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the education readiness */
                id: string;
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EducationReadiness"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReadinessResource_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the education readiness */
                id: string;
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReadinessResource_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the education readiness */
                id: string;
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EducationReadinessRequest"];
                "application/merge-patch+json": components["schemas"]["EducationReadinessRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EducationReadiness"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way; id names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResidenceResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResidenceView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResidenceResource_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResidenceRequest"];
            };
        };
        responses: {
            /** @description Was posted before under the same source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Residence"];
                };
            };
            /** @description Opened */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Residence"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResidenceResource_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the residences */
                id: string;
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The residence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Residence"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResidenceResource_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the residences */
                id: string;
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResidenceResource_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the residences */
                id: string;
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResidencePatch"];
                "application/merge-patch+json": components["schemas"]["ResidencePatch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Residence"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way; id names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RestrictionResource_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data are read for: a code of /v1/code-lists/purposes, kept in the access log */
                "Opgang-Purpose"?: string;
            };
            path: {
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restriction */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingRestriction"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RestrictionResource_restrict: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessingRestrictionRequest"];
            };
        };
        responses: {
            /** @description Was restricted already; the reason is replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingRestriction"];
                };
            };
            /** @description Restricted */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingRestriction"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RestrictionResource_lift: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the participants */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lifted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementBatchResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementBatchResource_post: {
        parameters: {
            query?: {
                /** @description true: everything is checked and counted, nothing is kept */
                dryRun?: boolean;
                /** @description skip: rejected rows are left out; abort: one rejected row, and nothing is taken */
                onError?: string;
            };
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/csv": string;
                "application/json": string;
                "application/vnd.ms-excel": string;
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done within two seconds: the receipt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description Being worked on: Location tells where the receipt will be */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementBatchResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the placement batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementBatchResource_rejections: {
        parameters: {
            query?: {
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the placement batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativesPageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementBatchResource_remarks: {
        parameters: {
            query?: {
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the placement batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativesPageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description CVR number of the employer, eight digits */
                employerCvr?: string;
                /** @description Only those that begin before this day */
                fromBefore?: string;
                /** @description Only those that begin on this day or later */
                fromSince?: string;
                /** @description Only those of this housing area */
                housingAreaId?: string;
                /** @description Only those of this initiative */
                initiativeId?: string;
                /** @description Code of the list placement-kinds */
                kind?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description Code of the list placement-outcomes */
                outcome?: string;
                /** @description Only those of this participant */
                participantId?: string;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
                /** @description Related resources to add to the answer, each in a field of its name, joined by commas. Needs the scope of their own routes; what the caller may not see is null or an empty page. */
                expand?: "initiative"[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePlacementView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementResource_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            /** @description Placed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementResource_get: {
        parameters: {
            query?: {
                /** @description Related resources to add to the answer, each in a field of its name, joined by commas. Needs the scope of their own routes; what the caller may not see is null or an empty page. */
                expand?: "initiative"[];
            };
            header?: never;
            path: {
                /** @description Which of the placements */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The placement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementResource_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the placement as it was read */
                "If-Match"?: string;
            };
            path: {
                /** @description The placement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the placements */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description The placement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementResource_listHours: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: never;
            path: {
                /** @description Which of the placements */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementResource_hours: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the placements */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoursRequest"];
            };
        };
        responses: {
            /** @description Corrected: hours of the source were registered before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkedHoursView"];
                };
            };
            /** @description Registered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkedHoursView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementResource_getHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the hours */
                hoursId: string;
                /** @description Which of the placements */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hours */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkedHoursView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementResource_deleteHours: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the hours as they were read */
                "If-Match"?: string;
            };
            path: {
                /** @description The hours */
                hoursId: string;
                /** @description The placement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementResource_patchHours: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the hours as they were read */
                "If-Match"?: string;
            };
            path: {
                /** @description The hours */
                hoursId: string;
                /** @description The placement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description The hours */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkedHoursView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementResource_outcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the placements */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeRequest"];
            };
        };
        responses: {
            /** @description The placement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferenceBatchResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferenceBatchResource_post: {
        parameters: {
            query?: {
                /** @description true: everything is checked and counted, nothing is kept */
                dryRun?: boolean;
                /** @description skip: rejected rows are left out; abort: one rejected row, and nothing is taken */
                onError?: string;
            };
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/csv": string;
                "application/json": string;
                "application/vnd.ms-excel": string;
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description Taken in, still at work */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferenceBatchResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the reference value batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferenceBatchResource_rejections: {
        parameters: {
            query?: {
                /** @description Whether the CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the reference value batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferenceBatchResource_remarks: {
        parameters: {
            query?: {
                /** @description Whether the CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the reference value batches */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferenceImportResource_post: {
        parameters: {
            query: {
                /** @description true: everything is checked and counted, nothing is kept */
                dryRun?: boolean;
                /** @description statbank-csv or json-stat */
                format: string;
                /** @description skip: rejected rows are left out; abort: one rejected row, and nothing is taken */
                onError?: string;
            };
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferenceImportRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description Taken in, still at work */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferenceImportResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the reference value imports */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import's batch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferenceImportResource_rejections: {
        parameters: {
            query?: {
                /** @description Whether the CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the reference value imports */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferenceImportResource_remarks: {
        parameters: {
            query?: {
                /** @description Whether the CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas */
                excel?: string;
                /** @description Only what was rejected at or after this instant */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt or updatedAt, the order of the rows; the reverse with a leading - */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Which of the reference value imports */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRejectionView"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferenceValueResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Code of the list indicators */
                indicator?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description national, the code of a region or the code of a municipality */
                scope?: string;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description Year of the figure, four digits */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReferenceValueView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferenceValueResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the list indicators */
                indicator: string;
                /** @description national, the code of a region or the code of a municipality */
                scope: string;
                /** @description Year of the figure, four digits */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reference value */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceValueView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferenceValueResource_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
                /** @description An ETag that the client has: 304 if it is still right; * for a PUT that only creates */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Code of the list indicators */
                indicator: string;
                /** @description national, the code of a region or the code of a municipality */
                scope: string;
                /** @description Year of the figure, four digits */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferenceValueRequest"];
            };
        };
        responses: {
            /** @description Corrected */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceValueView"];
                };
            };
            /** @description Told */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceValueView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharedInitiativeResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Code of the list fields: culture, health, employment */
                field?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description Code of a municipality, three digits */
                municipalityCode?: string;
                /** @description A part of the name, whatever the case */
                "name~"?: string;
                /** @description createdAt, -createdAt, updatedAt, -updatedAt, name or -name; names in the order of the Danish alphabet */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSharedInitiativeView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharedInitiativeResource_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharedInitiativeForm"];
            };
        };
        responses: {
            /** @description Updated: its source was posted before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedInitiativeView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedInitiativeView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharedInitiativeResource_get: {
        parameters: {
            query?: {
                /** @description Related resources to add to the answer, each in a field of its name, joined by commas. Needs the scope of their own routes; what the caller may not see is null or an empty page. */
                expand?: "adoptions"[];
            };
            header?: never;
            path: {
                /** @description Which of the shared initiatives */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedInitiativeView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharedInitiativeResource_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the change is based on, or * for whatever there is */
                "If-Match"?: string;
            };
            path: {
                /** @description Which of the shared initiatives */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePatch"];
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedInitiativeView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdoptionResource_list: {
        parameters: {
            query?: {
                /** @description Only what was created or updated at or after this instant, or was being written then and is seen only since */
                changedSince?: string;
                /** @description Whether the total is wanted */
                count?: boolean;
                /** @description The next of the page before */
                cursor?: string;
                /** @description Items at the most, 1 to 500; 50 if missing */
                limit?: number;
                /** @description createdAt, -createdAt, updatedAt or -updatedAt */
                sort?: string;
                /** @description The key in the poster's system, as its source tells it */
                sourceId?: string;
                /** @description The system of the poster, as its source tells it */
                sourceSystem?: string;
            };
            header?: never;
            path: {
                /** @description Which of the shared initiatives */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAdoptionView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdoptionResource_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which of the shared initiatives */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptionForm"];
            };
        };
        responses: {
            /** @description Updated: its source was posted before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with the present state, or still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request breaks a rule; every fault is named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdoptionResource_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which of the adoptions */
                adoptionId: string;
                /** @description Which of the shared initiatives */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionView"];
                };
            };
            /** @description The request cannot be read; every fault is named */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this client; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
