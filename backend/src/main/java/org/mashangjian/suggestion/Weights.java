package org.mashangjian.suggestion;

/**
 * What counts how much when members are ranked. Knowing the field comes before being there, being there before having
 * time: a member who fits and is busy goes before one who is free and does not fit.
 *
 * @param sector the sector is the category's closest
 * @param sectorStep less for each place further down the category's list of sectors
 * @param expertise one field of theirs is touched
 * @param moreExpertise for each further field
 * @param mostExpertise at most for all fields together
 * @param onDuty they can be met today
 * @param openRequest off for each request they are at work on
 * @param mostLoad off at most for load, so that load orders those who fit and never hides one
 */
record Weights(
        int sector,
        int sectorStep,
        int expertise,
        int moreExpertise,
        int mostExpertise,
        int onDuty,
        int openRequest,
        int mostLoad) {
    static final Weights DEFAULT = new Weights(40, 5, 50, 10, 70, 15, 2, 12);
}
