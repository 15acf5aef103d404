package org.mashangjian.proposal.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a proposal is not filed: the ten cases of the regulation on proposal work of the CPPCC's committees, from what it is about
 * to how it is written.
 */
@Schema(name = "NotFiledReason")
public enum NotFiledReason {
    /** Against the constitution, law or policy. */
    against_law_or_policy,
    /** Concerns secrets of the state, which do not belong on this system. */
    state_secret,
    /** An internal matter of the party. */
    party_internal,
    /** A case that a court, the procuracy or the police has before it, or an administrative review. */
    judicial_case,
    /** An internal matter of a democratic party, a people's organisation or an enterprise. */
    internal_matter,
    /** Promotes a product, a firm or somebody's own work. */
    promotion,
    /** Speaks for one person's own petition or complaint. */
    personal_petition,
    /** Outside of what the place and its units can decide. */
    outside_competence,
    /** Empty, or without anything to carry out. */
    no_concrete_recommendation,
    /** More than one matter, or no proposal at all. */
    not_one_matter
}
