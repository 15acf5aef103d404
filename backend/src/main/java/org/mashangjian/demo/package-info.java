/**
 * The demonstration: places of Lanzhou, Dunhuang, Dingxi and Baiyin with invented people and requests, loaded once through
 * the same verbs as users. Only where {@code mashang.demo} is set.
 *
 * <p>May use every feature; no feature uses it.
 */
package org.mashangjian.demo;
