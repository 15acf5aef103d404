package org.mashangjian.print;

import java.util.Locale;

/**
 * What a poster says.
 *
 * @param title the brand of the place, such as 委员码上见
 * @param officialName the full name of who answers for the code
 * @param url what the QR code holds
 * @param shortUrl the same address as people type it
 * @param code the code's own text
 * @param place where it hangs
 * @param language of the large lines; the small lines are in the other of Chinese and English
 */
public record PosterText(
        String title,
        String officialName,
        String committeeName,
        String venueName,
        String place,
        String url,
        String shortUrl,
        String code,
        String telephone,
        PaperSize size,
        Locale language) {}
